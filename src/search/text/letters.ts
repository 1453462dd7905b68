import { perText } from '#src/lib/per-text.ts';

/** Letters as the index sees them: case, accents, look-alikes. Nothing here changes what is shown. */

/** Latin letters beside the Cyrillic ones that look the same, in small letters. */
const LOOKALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
];
const TO_CYRILLIC = new Map(LOOKALIKES);
const TO_LATIN = new Map(LOOKALIKES.map(([latin, cyrillic]) => [cyrillic, latin] as const));

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const MARKS = /\p{M}/gu;

/** Letters that only have to become small. */
const PLAIN = /^[\u0020-\u007EА-яЁё]*$/u;

/** Small letters without accents or invisible signs; й, Kazakh letters and ё stay. */
export const smallLetters = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : withoutAccents(word);

const withoutAccents = perText((word) => {
  const small = word.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  return small.replace(/[^\u0000-\u007Fа-яё]/gu, (letter) =>
    letter.normalize('NFD').replace(MARKS, '').normalize('NFC'),
  );
});

/** One word in one alphabet: `Gаrden` with a Cyrillic `а` becomes Latin. Takes small letters. */
export function mendAlphabets(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
  const letters = [...word];
  const onlyLatin = letters.filter((l) => /\p{Script=Latin}/u.test(l) && !TO_CYRILLIC.has(l));
  const onlyCyrillic = letters.filter((l) => /\p{Script=Cyrillic}/u.test(l) && !TO_LATIN.has(l));
  const table = onlyLatin.length > onlyCyrillic.length ? TO_LATIN : TO_CYRILLIC;
  return letters.map((letter) => table.get(letter) ?? letter).join('');
}

/** The word in the other alphabet when all its letters look the same there: `АЕСОМ`, `AECOM`. Takes small letters. */
export function lookalike(word: string): string | undefined {
  const letters = [...word];
  for (const table of [TO_LATIN, TO_CYRILLIC]) {
    const twins = letters.map((letter) => table.get(letter));
    if (twins.every((twin) => twin !== undefined)) return twins.join('');
  }
  return undefined;
}
