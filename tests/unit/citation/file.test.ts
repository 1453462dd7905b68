import { expect, test } from 'vitest';
import { messages } from '#src/i18n/messages.ts';
import { citationFile, citationHref } from '#src/lib/citation/file.ts';
import { agreementWork, type Work } from '#src/lib/citation/work.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { viewAt } from '#tests/fixtures/view.ts';

const SITE = 'https://archive.example';
const work: Work = {
  key: 'kelisim-release-x-en',
  lang: 'en',
  url: `${SITE}/en/releases/x/`,
  title: '100 % of {A} & B_c @ #1',
  what: 'press release',
  stage: null,
  date: { year: 2016, month: 9, day: 16 },
};

const parom = agreementWork(viewAt(fixtureArchive(), 'agreement', '/agreements/parom/'), SITE);

/** The three parts of a file. */
function partsOf(source: string) {
  const [bibtex = '', rest = ''] = source.split('\nRIS:\n\n');
  const [ris = '', csl = ''] = rest.split('\nCSL-JSON:\n\n');
  const fields = Array.from(ris.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)$/gmu), ([, tag, value]) => [
    tag,
    value,
  ]);
  return { bibtex, ris: fields, csl: JSON.parse(csl) as unknown };
}

test('the address of the file holds all of it', async () => {
  const response = await fetch(citationHref(work, '«A note»'));
  expect(response.headers.get('content-type')).toBe('application/x-bibtex;charset=utf-8');
  expect(await response.text()).toBe(citationFile(work, '«A note»'));
});

test('an agreement is cited with its stage in every format, and without a date that nobody knows', () => {
  const { bibtex, ris, csl } = partsOf(citationFile(parom, messages('ru').citation.note));
  const title = 'Паром (планируется подписать)';
  const note = 'Изложение архива, неофициальный текст';
  const url = `${SITE}/agreements/parom/`;
  const key = 'kelisim-agreement-parom-ru';
  expect(bibtex).toBe(`@online{${key},
  author = {{Kelisim}},
  title = {{${title}}},
  url = {${url}},
  langid = {russian},
  note = {${note}}
}
`);
  expect(ris).toEqual([
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', 'Kelisim'],
    ['TI', title],
    ['LA', 'ru'],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ]);
  expect(csl).toEqual([
    {
      id: key,
      type: 'webpage',
      title,
      author: [{ literal: 'Kelisim' }],
      language: 'ru',
      URL: url,
      note,
    },
  ]);
});

test('a known date stands in every format', () => {
  const { bibtex, ris, csl } = partsOf(citationFile(work, 'A note'));
  expect(bibtex).toContain('  date = {2016-09-16},\n  year = {2016},\n');
  expect(ris).toContainEqual(['PY', '2016']);
  expect(ris).toContainEqual(['DA', '2016/09/16/']);
  expect(csl).toMatchObject([{ issued: { 'date-parts': [[2016, 9, 16]] } }]);
  const month = partsOf(citationFile({ ...work, date: { year: 2016, month: 9, day: null } }, ''));
  expect(month.bibtex).toContain('date = {2016-09}');
  expect(month.ris).toContainEqual(['DA', '2016/09//']);
  expect(month.csl).toMatchObject([{ issued: { 'date-parts': [[2016, 9]] } }]);
});

test('signs of BibTeX in a title stay text, and only the entry begins with @', () => {
  const file = citationFile(work, 'A note');
  expect(file).toContain('title = {{100 \\% of \\{A\\} \\& B\\_c @ \\#1}}');
  const { csl } = partsOf(file);
  expect(csl).toMatchObject([{ title: work.title }]);
  expect(file.slice(file.indexOf('RIS:'))).not.toContain('@');
});
