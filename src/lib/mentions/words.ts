import { nameLetters } from '../name-stem.ts';
import type { Locale } from '#src/site.ts';
import {
  addTo,
  bitOf,
  bitsOf,
  LENGTHS,
  newSieve,
  nextHash,
  placeIn,
  SEED,
  type Sieve,
} from './sieve.ts';

/** The words of a text by where they stand, in order. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of each word: whether one of the stems may be its own. */
  readonly mayBegin: readonly boolean[];
}

/** How some stems begin: at the place of their first letters, how many letters these are. */
export type Beginnings = Uint8Array;

/** Places for them, more than a sieve has bits: with many names most words would be taken for the beginning of one. */
const PLACES = 1 << 16;
const placeOf = (hash: number): number => placeIn(PLACES, hash);

/** What is looked for in a text. */
interface Search {
  readonly locale: Locale;
  /** Of stems of words that begin with a capital letter or a figure, and of others. */
  readonly beginnings: { readonly capital: Beginnings; readonly small: Beginnings };
  /** Takes all words. */
  readonly sieve?: Sieve | undefined;
}

/** As many letters of a stem are looked at. */
const MOST = LENGTHS.at(-1) ?? 0;

export function beginningsOf(stems: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(PLACES);
  for (const stem of stems) {
    const length = Math.min(stem.length, MOST);
    let hash = SEED;
    for (let at = 0; at < length; at++) hash = nextHash(hash, stem.charCodeAt(at));
    const place = placeOf(hash);
    beginnings[place] = (beginnings[place] ?? 0) | (1 << length);
  }
  return beginnings;
}

/**
 * The words of a text, runs of letters and digits. Texts are long and most of their words in no name: so code units
 * are looked at, and no word is taken out.
 */
export function wordsIn(text: string, { locale, beginnings, sieve }: Search): Words {
  if (SURROGATE.test(text)) return outside(text, locale, sieve ?? newSieve());
  const letters = (LETTERS[locale] ??= lettersIn(locale));
  const words = { starts: [] as number[], ends: [] as number[], mayBegin: [] as boolean[] };
  for (let at = 0; at < text.length; at++) {
    if (letters[text.charCodeAt(at)] === NONE) continue;
    const start = at;
    const expected = isCapitalAt(text, at) ? beginnings.capital : beginnings.small;
    let [hash, length, isOdd, mayBegin] = [SEED, 0, false, false];
    for (; at < text.length; at++) {
      const letter = letters[text.charCodeAt(at)] ?? NONE;
      if (letter === NONE) break;
      isOdd ||= letter === ODD;
      if (length >= MOST) continue;
      length += 1;
      hash = nextHash(hash, letter);
      mayBegin ||= ((expected[placeOf(hash)] ?? 0) & (1 << length)) !== 0;
      if (!sieve || length < LENGTHS[0]) continue;
      const bit = bitOf(hash);
      sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
    if (isOdd && sieve) addTo(sieve, bitsOf(nameLetters(text.slice(start, at), locale)));
    words.starts.push(start);
    words.ends.push(at);
    words.mayBegin.push(mayBegin || isOdd);
  }
  return words;
}

const SURROGATE = /[\uD800-\uDFFF]/;
const WORD = /[\p{L}\p{N}]+/gu;

/** Letters outside the basic plane are pairs of code units. */
function outside(text: string, locale: Locale, sieve: Sieve): Words {
  const found = [...text.matchAll(WORD)];
  for (const [word] of found) addTo(sieve, bitsOf(nameLetters(word, locale)));
  return {
    starts: found.map(({ index }) => index),
    ends: found.map(({ 0: word, index }) => index + word.length),
    mayBegin: found.map(() => true),
  };
}

/** No part of a word; a letter whose small one depends on others, or is more than one. */
const [NONE, ODD] = [0, 0xffff];

/** By code unit: the letter as names are compared by. */
const LETTERS: Partial<Record<Locale, Uint16Array>> = {};

function lettersIn(locale: Locale): Uint16Array {
  const letters = new Uint16Array(1 << 16);
  for (let code = 0; code < letters.length; code++) {
    const own = String.fromCharCode(code);
    if (own.search(WORD) < 0) continue;
    const small = nameLetters(own, locale);
    letters[code] = small.length === 1 && own !== 'Σ' ? small.charCodeAt(0) : ODD;
  }
  return letters;
}

/** By code unit: whether it is a capital letter or a figure. */
const CAPITALS = Uint8Array.from({ length: 1 << 16 }, (_, code) =>
  Number(/[\p{Lu}\p{N}]/u.test(String.fromCharCode(code))),
);

/** Whether a word begins with a capital letter or a figure. */
export const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00
    ? /[\p{Lu}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : CAPITALS[code] === 1;
};
