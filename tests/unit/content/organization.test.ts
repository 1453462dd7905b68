import { expect, test } from 'vitest';
import { ORGANIZATIONS } from '#tests/facts/organizations.ts';
import { realArchive as archive } from '#tests/fixtures/real-archive.ts';

test('organizations have the legal form and the country that the texts state', () => {
  const found = Array.from(archive.organizations.values(), ({ names, legalForm, country }) => {
    const form = legalForm === null ? null : archive.taxonomies['legal-forms'].get(legalForm);
    return [names[0]?.text, [form && (form.short ?? form.name).ru, country]];
  });
  expect(found).toHaveLength(38);
  expect(Object.fromEntries(found)).toEqual(ORGANIZATIONS);
});

test('no name in another language passes for official, and four are Latin in the texts', () => {
  const names = [...archive.organizations.values()].flatMap((record) => record.names);
  const ofText = names.filter(({ basis }) => basis === 'text').map(({ language }) => language);
  expect(names.filter(({ basis }) => basis === 'official')).toEqual([]);
  expect(ofText.filter((language) => language === 'en')).toHaveLength(4);
  expect(ofText.filter((language) => language === 'kk')).toEqual([]);
});

