import anyAscii from 'any-ascii';
import { plainLetters } from '#src/lib/plain-letters.ts';

/** Small letters without quotation marks, Kazakh ones as their Russian look-alikes, ё as е. */
export function foldLetters(text: string): string {
  const plain = plainLetters(text.normalize('NFC').toLowerCase());
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same in Latin letters, so that a name is found on either keyboard. */
export const latinLetters = (text: string): string => foldLetters(anyAscii(text));
