/**
 * Kazakh letters and the Russian ones that people type for them (the keyboard has no others);
 * ѣ is set aside because it marks the end of a key.
 */
const PLAIN = new Map(
  Object.entries({
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    і: 'и',
    ё: 'е',
    ѣ: 'е',
    ı: 'i',
  }),
);

/** Kazakh letters as their Russian look-alikes, ё as е. Takes small letters. */
export function plainLetters(word: string): string {
  return word.replace(/[әғқңөұүһіёѣı]/gu, (letter) => PLAIN.get(letter) ?? letter);
}
