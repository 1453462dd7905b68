import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { suggestionFile } from '#src/search/index/suggestion-file.ts';
import { valuesNamed } from '#src/search/page/value-list.ts';
import type { Suggestion } from '#src/search/manifest.ts';
import { suggestionsFor } from '#src/search/suggesting.ts';

const ALL: readonly Suggestion[] = [
  ['Акимат Жамбылской области', 'organization', '/organizations/a/'],
  ['Жамбылский форум', 'event', '/events/b/'],
  ['Самрук-Қазына', 'organization', '/organizations/c/'],
];
const titles = (typed: string) => suggestionsFor(typed, ALL).map(([title]) => title);

describe('Suggestions', () => {
  it('begin with the titles that begin so', () => {
    expect(titles('жам')).toEqual(['Жамбылский форум', 'Акимат Жамбылской области']);
    expect(titles('жам обл')).toEqual(['Акимат Жамбылской области']);
  });

  it('take Russian letters for Kazakh ones, and the wrong keyboard', () => {
    expect(titles('казы')).toEqual(['Самрук-Қазына']);
    expect(titles(',fv')).toEqual([]);
    expect(titles(';fv')).toEqual(['Жамбылский форум', 'Акимат Жамбылской области']);
  });

  it('are none for a single letter or what nothing begins with', () => {
    expect(titles('ж')).toEqual([]);
    expect(titles('мбыл')).toEqual([]);
  });

  it('are stored with what is named most first, then the latest', () => {
    const record = (id: string, type: 'organization' | 'release', date = '') => ({
      ...{ id, type, date, url: `/${id}/`, locale: 'ru' as const, title: id },
    });
    const records = [
      record('r1', 'release', '2015'),
      record('r2', 'release', '2016'),
      record('o1', 'organization'),
      record('o2', 'organization'),
    ];
    const { content } = suggestionFile(records, new Map([['o2', 5]]), 'ru');
    const stored = JSON.parse(gunzipSync(content).toString('utf8')) as Suggestion[];
    expect(stored.map(([title]) => title)).toEqual(['o2', 'o1', 'r2', 'r1']);
  });
});

describe('Values of a long facet', () => {
  it('are found by beginnings of the words of their names', () => {
    const values = ['a', 'b', 'c'].map((value) => ({ value, count: 1, chosen: false }));
    const names: Record<string, string> = { a: 'Банк развития', b: 'Развитие', c: 'Қазына' };
    const found = valuesNamed(values, 'разв', (value) => names[value] ?? '');
    expect(found.map(({ value }) => value)).toEqual(['a', 'b']);
    expect(valuesNamed(values, 'каз', (value) => names[value] ?? '')).toHaveLength(1);
  });
});
