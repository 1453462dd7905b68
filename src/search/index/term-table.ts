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
  /** Of each place the hash and, from 1, the number of the word that lies there. */
  let places = new Int32Array(FIRST_SIZE * 2);
  let mask = FIRST_SIZE - 1;
  const put = (hash: number, number: number): void => {
    let place = scattered(hash) & mask;
    while (places[place * 2 + 1] !== FREE) place = (place + 1) & mask;
    places[place * 2] = hash;
    places[place * 2 + 1] = number;
  };
  const enlarge = (): void => {
    const former = places;
    places = new Int32Array(former.length * 2);
    mask = mask * 2 + 1;
    for (let at = 0; at < former.length; at += 2) {
      const number = former[at + 1] ?? FREE;
      if (number !== FREE) put(former[at] ?? 0, number);
    }
  };
  return {
    openText: (text) => (hash, start, end) => {
      for (let place = scattered(hash) & mask; ; place = (place + 1) & mask) {
        const number = places[place * 2 + 1] ?? FREE;
        if (number === FREE) return undefined;
        const word = words[number - 1] ?? '';
        const isLike = places[place * 2] === hash && word.length === end - start;
        if (isLike && isAt(text, start, word)) return terms[number - 1];
      }
    },
    add(word, hash, term) {
      words.push(word);
      terms.push(term);
      put(hash, words.length);
      if (words.length > mask / 2) enlarge();
    },
    size: () => words.length,
  };
}

function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const FREE = 0;

/** Words that differ in their last letters alone lie far apart. */
const scattered = (hash: number): number => Math.imul(hash, 0x9e37_79b1) >>> 7;
