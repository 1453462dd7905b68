/** Latin letters and the Cyrillic ones that look the same. */
const LOOKALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ...[...'ABCEHIKMOPTXYaceiopxy'].map(
    (letter, index) => [letter, [...'АВСЕНІКМОРТХУасеіорху'][index] ?? ''] as const,
  ),
  ['h', 'һ'],
  ['ə', 'ә'],
  ['Ə', 'Ә'],
  ['k', 'к'],
  ['m', 'м'],
  ['t', 'т'],
  ['s', 'ѕ'],
  ['ë', 'ё'],
  ['Ë', 'Ё'],
];

const COUNTERPARTS = new Map<string, string>(
  LOOKALIKES.flatMap(([latin, cyrillic]) => [
    [latin, cyrillic],
    [cyrillic, latin],
  ]),
);

/** The letter of the other alphabet that looks the same, or `null`. */
export const counterpart = (letter: string): string | null => COUNTERPARTS.get(letter) ?? null;

export const isLatin = (letter: string): boolean =>
  /^[A-Za-z\u00C0-\u024F\u018F\u0259]$/u.test(letter);

export const isCyrillic = (letter: string): boolean => /^[\u0400-\u052F]$/u.test(letter);
