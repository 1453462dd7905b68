import { nameLetters } from '../name-stem.ts';
import type { Locale } from '#src/site.ts';

/** How many letters of a word's beginning are looked at. */
const LETTERS = 4;
const BITS = 8192;

/**
 * How the words of a text begin, in a kilobyte: what it lets through may be in the text, what it holds back is not
 * (Bloom, “Space/time trade-offs in hash coding with allowable errors”, 1970, with one function).
 */
export type Sieve = Uint8Array;

export function sieveOf(text: string, locale: Locale): Sieve {
  const sieve = new Uint8Array(BITS / 8);
  for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu))) {
    const bit = bitOf(nameLetters(word, locale));
    sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return sieve;
}

/** Whether the text may have a word with this stem; of a stem that is too short nothing is known. */
export function mayHave(sieve: Sieve, stem: string): boolean {
  if (stem.length < LETTERS) return true;
  const bit = bitOf(stem);
  return ((sieve[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** FNV-1a (Fowler, Noll and Vo) over the beginning, folded. */
function bitOf(letters: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < LETTERS && at < letters.length; at++) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (BITS - 1);
}
