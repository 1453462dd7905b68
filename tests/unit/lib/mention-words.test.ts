import { expect, test } from 'vitest';
import { stream } from '#src/corpus/random.ts';
import { addTo, bitsOf, newSieve } from '#src/lib/mentions/sieve.ts';
import { beginningsOf, wordsIn } from '#src/lib/mentions/words.ts';
import { nameLetters, nameStem } from '#src/lib/name-stem.ts';
import { LOCALES } from '#src/site.ts';

const PIECES = [
  ...[
    'Банк',
    'банка',
    'БАНКОМ',
    'Қазақстан',
    'Қазақстанның',
    'Ёлкино',
    'ёлкиной',
    'АО',
    'в',
    'İzmir',
  ],
  ...[
    'ΣΑΣ',
    'straße',
    'ﬁx',
    '2016',
    '½',
    '𐐀𐐁',
    'мост',
    'мосту',
    'й',
    'и\u0306',
    'ǅ',
    '5-й',
    '№',
    '«»',
  ],
];
const ENDS = [' ', ' ', ' ', '', '-', ', ', '. ', '\n', '\u00A0', '\u00AD', '’s '];
const STEMS = ['Банк', 'Қазақстан', 'Ёлкино', 'АО', 'İzmir', 'ΣΑΣ', 'в', '2016', 'мост', '𐐀𐐁'];
/** Those of names that a text may begin with a small letter. */
const LONG = ['Банк', 'в', '𐐨𐐁'];

test.each(LOCALES)(
  'words stand where they do, and none that may begin a name is passed over, %s',
  (locale) => {
    const stems = new Set(STEMS.map((word) => nameStem(word, locale)));
    const long = new Set(LONG.map((word) => nameStem(word, locale)));
    const beginnings = { capital: beginningsOf(stems), small: beginningsOf(long) };
    let [words, passed] = [0, 0];
    for (let number = 0; number < 400; number += 1) {
      const random = stream('words', locale, number);
      const piece = (): string => random.pick(PIECES) + random.pick(ENDS);
      const text = Array.from({ length: 1 + random.below(12) }, piece).join('');
      const [sieve, whole] = [newSieve(), newSieve()];
      const { starts, ends, mayBegin } = wordsIn(text, { locale, beginnings, sieve });
      const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
      expect(starts, text).toEqual(found.map(({ index }) => index));
      expect(ends, text).toEqual(found.map(({ 0: word, index }) => index + word.length));
      for (const [at, [word]] of found.entries()) {
        const expected = /^[\p{Lu}\p{N}]/u.test(word) ? stems : long;
        if (expected.has(nameStem(word, locale)))
          expect(mayBegin[at], `${word} in ${text}`).toBe(true);
        else if (mayBegin[at] === false) passed += 1;
        addTo(whole, bitsOf(nameLetters(word, locale)));
      }
      expect(
        whole.every((byte, at) => ((sieve[at] ?? 0) & byte) === byte),
        text,
      ).toBe(true);
      words += found.length;
    }
    expect(passed).toBeGreaterThan(words / 5);
  },
);
