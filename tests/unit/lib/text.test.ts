import { describe, expect, test } from 'vitest';
import { languagesOf, pick } from '#src/lib/text.ts';

describe('the text for a reader', () => {
  test.each([
    ['kk', 'ru', { ru: 'а', kk: 'б', en: 'c' }, { text: 'б', lang: 'kk' }],
    ['kk', 'en', { ru: 'а', en: 'c' }, { text: 'c', lang: 'en' }],
    ['en', 'kk', { ru: 'а' }, { text: 'а', lang: 'ru' }],
    ['en', 'ru', { kk: 'б' }, { text: 'б', lang: 'kk' }],
  ] as const)('in %s, written in %s', (locale, original, text, expected) => {
    expect(pick(text, locale, original)).toEqual(expected);
  });
});

test('languages stand in the order of the site', () => {
  expect(languagesOf({ en: 'c', ru: 'а' })).toEqual(['ru', 'en']);
  expect(languagesOf({})).toEqual([]);
});
