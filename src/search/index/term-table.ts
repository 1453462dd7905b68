import type { Term } from '#src/search/index/lexicon.ts';

/**
 * Terms by their words. They are looked up by the place of a word in a text, so that no string is made for one that
 * is known: the words of an archive are some thousand times as many as its different words.
 */
export interface TermTable {
  /** Gives whoever looks up the words of a text. */
  readonly openText: (text: string) => Lookup;
  /** Takes a term under a word that is not there yet. */
  readonly add: (word: string, hash: number, term: Term) => void;
  readonly size: () => number;
}

/** The term of the word from `start` to `end` of a text, whose letters have this hash by `withLetter`. */
type Lookup = (hash: number, start: number, end: number) => Term | undefined;

/** The hash of letters with one more, a whole number of 32 bits; that of none is 0. */
export const withLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

const FIRST_SIZE = 1 << 12;

/** An open hash table: a word lies in the first free place from that of its hash on. */
export function openTermTable(): TermTable {
  const words: string[] = [];
  const terms: Term[] = [];
  const hashes: number[] = [];
  let places = new Int32Array(FIRST_SIZE).fill(FREE);
  const placeOf = (hash: number): number => scattered(hash) & (places.length - 1);
  const put = (number: number): void => {
    let place = placeOf(hashes[number] ?? 0);
    while (places[place] !== FREE) place = (place + 1) & (places.length - 1);
    places[place] = number;
  };
  const enlarge = (): void => {
    places = new Int32Array(places.length * 2).fill(FREE);
    for (let number = 0; number < words.length; number += 1) put(number);
  };
  return {
    openText: (text) => (hash, start, end) => {
      const mask = places.length - 1;
      for (let place = placeOf(hash); ; place = (place + 1) & mask) {
        const number = places[place] ?? FREE;
        if (number === FREE) return undefined;
        const word = words[number] ?? '';
        const isSame = hashes[number] === hash && word.length === end - start;
        if (isSame && text.startsWith(word, start)) return terms[number];
      }
    },
    add(word, hash, term) {
      words.push(word);
      terms.push(term);
      hashes.push(hash);
      if (words.length * 2 > places.length) enlarge();
      else put(words.length - 1);
    },
    size: () => words.length,
  };
}

const FREE = -1;

/** Words that differ in their last letters alone lie far apart. */
const scattered = (hash: number): number => Math.imul(hash, 0x9e37_79b1) >>> 7;
