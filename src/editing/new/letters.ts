import anyAscii from 'any-ascii';

/** Kazakh letters and the Russian ones that people type for them: the keyboard has no others. */
const PLAIN: Readonly<Record<string, string>> = {
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
};

/** Small letters without quotation marks, Kazakh ones as their Russian look-alikes, ё as е. */
export function foldLetters(text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  const plain = small.replace(/[әғқңөұүһіё]/gu, (letter) => PLAIN[letter] ?? letter);
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same in Latin letters, so that a name is found on either keyboard. */
export const latinLetters = (text: string): string => foldLetters(anyAscii(text));
