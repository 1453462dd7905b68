import { expect, test } from 'vitest';
import { addTo, bitsOf, mayHave, newSieve } from '#src/lib/mentions/sieve.ts';
import { nameLetters, nameStem } from '#src/lib/name-stem.ts';
import { LOCALES, type Locale } from '#src/site.ts';

const TEXT =
  'Северную верфь «Ёлкино» и АО “Самұрық-Қазынаның” 12 сентября 2016 г. Northworks’s İzmir';

const WORDS = TEXT.match(/[\p{L}\p{N}]+/gu) ?? [];

function sieveIn(locale: Locale) {
  const sieve = newSieve();
  for (const word of WORDS) addTo(sieve, bitsOf(nameLetters(word, locale)));
  return sieve;
}

test.each(LOCALES)('no word of a text is held back, %s', (locale) => {
  const sieve = sieveIn(locale);
  expect(WORDS.length).toBeGreaterThan(12);
  expect(WORDS.filter((word) => !mayHave(sieve, bitsOf(nameStem(word, locale))))).toEqual([]);
});

test('most other words are held back; of a short stem nothing is known', () => {
  const sieve = sieveIn('ru');
  const others = ['министерств', 'банк', 'южн', 'комбинат', 'завод', 'university', 'астан'];
  expect(others.filter((stem) => mayHave(sieve, bitsOf(stem)))).toEqual(['южн']);
  expect(mayHave(sieve, bitsOf('севераль'))).toBe(false);
});
