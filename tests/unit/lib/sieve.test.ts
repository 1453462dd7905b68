import { expect, test } from 'vitest';
import { mayHave, sieveOf } from '#src/lib/mentions/sieve.ts';
import { nameStem } from '#src/lib/name-stem.ts';
import { LOCALES } from '#src/site.ts';

const TEXT =
  'Северную верфь «Ёлкино» и АО “Самұрық-Қазынаның” 12 сентября 2016 г. Northworks’s İzmir';

test.each(LOCALES)('no word of a text is held back, %s', (locale) => {
  const sieve = sieveOf(TEXT, locale);
  const words = TEXT.match(/[\p{L}\p{N}]+/gu) ?? [];
  expect(words.length).toBeGreaterThan(12);
  expect(words.filter((word) => !mayHave(sieve, nameStem(word, locale)))).toEqual([]);
});

test('most other words are held back; of a short stem nothing is known', () => {
  const sieve = sieveOf(TEXT, 'ru');
  const others = ['министерств', 'банк', 'южн', 'комбинат', 'завод', 'university', 'астан'];
  expect(others.filter((stem) => mayHave(sieve, stem))).toEqual(['южн']);
  expect(mayHave(sieve, 'севераль')).toBe(false);
});
