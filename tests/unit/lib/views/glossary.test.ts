import { expect, test } from 'vitest';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { viewAt } from '#tests/fixtures/view.ts';

const { lists } = viewAt(realArchive, 'glossary', '/en/glossary/');

test('the glossary has every legal form with its abbreviations and what it means', () => {
  const forms = lists.find(({ list }) => list === 'legal-forms')?.entries ?? [];
  expect(forms.map(({ term }) => term.id)).toEqual([
    ...realArchive.taxonomies['legal-forms'].keys(),
  ]);
  expect(forms.find(({ term }) => term.id === 'too')).toMatchObject({
    term: { text: 'limited liability partnership', lang: 'en' },
    short: [
      { text: 'ТОО', lang: 'ru' },
      { text: 'ЖШС', lang: 'kk' },
      { text: 'LLP', lang: 'en' },
    ],
    note: { lang: 'en' },
  });
});

test('every stage is explained', () => {
  const stages = lists.find(({ list }) => list === 'stages')?.entries ?? [];
  expect(stages).toHaveLength(realArchive.taxonomies.stages.size);
  for (const { term, note } of stages) expect(note?.text, term.id).toBeTruthy();
});
