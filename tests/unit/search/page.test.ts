import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/search/answer/answer.ts';
import { addressOf, asksNothing, requestOf, toggled } from '#src/search/page/address.ts';
import { csvOf } from '#src/search/page/csv.ts';
import { labelOf } from '#src/search/page/label.ts';
import { counted, fill } from '#src/search/page/phrase.ts';
import { statusOf } from '#src/search/page/status.ts';
import type { SearchPageData } from '#src/search/strings.ts';
import { searchStrings } from '#src/search/texts.ts';
import { LOCALES, type Locale } from '#src/site.ts';

const dataIn = (locale: Locale): SearchPageData => ({
  locale,
  index: '/',
  strings: searchStrings(locale),
  labels: { kind: { memorandum: 'Меморандум' } },
});

const answer = (given: Partial<Answer>): Answer => ({
  total: 0,
  complete: 0,
  page: 1,
  pages: 1,
  rows: [],
  unknown: [],
  without: [],
  repairs: [],
  ...given,
});

describe('The address of a search', () => {
  it.each([
    '/search/',
    '/search/?q=%D1%84%D0%BE%D1%80%D1%83%D0%BC',
    '/search/?q=%D0%B0&as=%D0%B0',
    '/search/?q=56&type=agreement&type=event&region=KZ-31&sort=oldest&page=3',
  ])('%s says everything', (address) => {
    const url = new URL(address, 'https://example.org');
    expect(addressOf('/search/', requestOf(url.searchParams, 'ru'))).toBe(address);
  });

  it('that is nonsense is read as if untouched', () => {
    const request = requestOf(new URLSearchParams('q=+a+&sort=size&page=-1&colour=red'), 'kk');
    expect(request).toEqual({
      query: 'a',
      asTyped: [],
      filters: {},
      sort: 'relevance',
      page: 1,
      locale: 'kk',
    });
  });

  it('of a changed filter starts at the first page', () => {
    const before = requestOf(new URLSearchParams('q=a&page=4&type=event'), 'ru');
    const more = toggled(before, 'type', 'release');
    expect(addressOf('/', more)).toBe('/?q=a&type=event&type=release');
    expect(addressOf('/', toggled(toggled(more, 'type', 'event'), 'type', 'release'))).toBe(
      '/?q=a',
    );
  });

  it('without words and filters asks nothing', () => {
    expect(asksNothing(requestOf(new URLSearchParams('q=+&sort=newest'), 'ru'))).toBe(true);
    expect(asksNothing(requestOf(new URLSearchParams('kind=memorandum'), 'ru'))).toBe(false);
  });
});

describe('A saved list', () => {
  it('quotes what a table could misread, and names its columns', () => {
    const text = {
      url: '/a/',
      id: 'a',
      type: 'agreement' as const,
      locale: 'ru' as const,
      title: '=Акт "о", намерениях',
      paragraphs: [],
      meta: { kind: 'меморандум', stage: 'планируется подписать' },
    };
    const [heading, row, end] = csvOf([text], dataIn('en'), 'https://x.example').split('\r\n');
    expect(heading?.split(',')).toHaveLength(7);
    expect(row).toBe(
      `"'=Акт ""о"", намерениях","Agreement","меморандум","планируется подписать","","ru","https://x.example/a/"`,
    );
    expect(end).toBe('');
  });
});

describe('What the result page says', () => {
  it.each([
    ['ru', 1, 'Найдена 1 запись.'],
    ['ru', 22, 'Найдены 22 записи.'],
    ['ru', 115, 'Найдено 115 записей.'],
    ['kk', 1, '1 жазба табылды.'],
    ['kk', 21, '21 жазба табылды.'],
    ['en', 1, '1 record found.'],
    ['en', 2, '2 records found.'],
  ] as const)('counts in %s: %i', (locale, count, expected) => {
    expect(statusOf(answer({ total: count, complete: count }), dataIn(locale))).toBe(expected);
  });

  it('tells when words are unknown, and when none holds all of them', () => {
    const data = dataIn('ru');
    expect(statusOf(answer({}), data)).toBe(data.strings.nothing);
    expect(statusOf(answer({ total: 2 }), data)).toContain(data.strings.partial);
    const unknown = statusOf(answer({ total: 2, unknown: ['абв', 'где'] }), data);
    expect(unknown).toContain('нет слов «абв», «где»');
    expect(statusOf(answer({ total: 20, complete: 20, page: 2, pages: 2 }), data)).toContain(
      '2 из 2',
    );
  });

  it('falls back to the general form where a browser does not know the rules of a language', () => {
    expect(counted({ other: '{count} мән' }, 'ru', { count: 3 })).toBe('3 мән');
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });

  it('names codes, and shows a code that has no name', () => {
    const data = dataIn('ru');
    expect(labelOf(data, 'kind', 'memorandum')).toBe('Меморандум');
    expect(labelOf(data, 'year', 'undated')).toBe('без даты');
    expect(labelOf(data, 'year', '2016')).toBe('2016');
    expect(labelOf(data, 'type', 'release')).toBe('Релиз');
    expect(labelOf(data, 'region', 'KZ-31')).toBe('KZ-31');
  });

  it('fills the same names in every language', () => {
    const names = (locale: Locale) =>
      Object.entries(searchStrings(locale)).map(([key, text]) => [
        key,
        typeof text === 'string' ? (text.match(/\{\w+\}/gu) ?? []).sort() : [],
      ]);
    for (const locale of LOCALES) expect(names(locale)).toEqual(names('ru'));
  });
});
