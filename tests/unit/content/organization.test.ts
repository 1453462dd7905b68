import { expect, test } from 'vitest';
import { ORGANIZATIONS } from '#tests/facts/organizations.ts';
import { realArchive as archive } from '#tests/fixtures/real-archive.ts';

const organizations = new Map(
  Array.from(archive.organizations.values(), (record) => [record.names[0]?.text ?? '', record]),
);

test('both texts name 38 organizations', () => {
  expect(Object.keys(ORGANIZATIONS)).toHaveLength(38);
});

test.each(Object.entries(ORGANIZATIONS))('%s: legal form and country', (name, [form, country]) => {
  const record = organizations.get(name);
  const term = archive.taxonomies['legal-forms'].get(record?.legalForm ?? '');
  expect({ form: term ? (term.short ?? term.name).ru : null, country: record?.country }).toEqual({
    form,
    country,
  });
});

test('no name passes for official or Kazakh that the texts do not give, and four are Latin', () => {
  const names = Object.keys(ORGANIZATIONS).flatMap((name) => organizations.get(name)?.names ?? []);
  const given = names.filter(({ basis }) => basis === 'text').map(({ language }) => language);
  expect(names.filter(({ basis }) => basis === 'official')).toEqual([]);
  expect(given.filter((language) => language === 'en')).toHaveLength(4);
  expect(given.filter((language) => language === 'kk')).toEqual([]);
});
