import { shuffled } from '../frequency.ts';

/** What the invented words of a language and part of speech are made of. */
export interface Parts<Suffix> {
  readonly roots: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly Suffix[];
}

export interface Coinage<Suffix> {
  /** Prefix and root. */
  readonly base: string;
  readonly suffix: Suffix;
}

/** Prime, so that it has no divisor in common with any number of words. */
const STRIDE = 15_485_863;

/** Number of words that the parts allow. */
export const wordCount = ({ roots, prefixes, suffixes }: Parts<unknown>): number =>
  roots.length * (1 + prefixes.length * suffixes.length);

/** The word of a rank from 0 below `wordCount`: the frequent ones are short, without a prefix. */
export function coin<Suffix>(rank: number, parts: Parts<Suffix>): Coinage<Suffix> {
  const { roots, prefixes, suffixes } = parts;
  const rare = rank - roots.length;
  if (rare < 0) {
    const root = shuffled(rank, roots.length, STRIDE);
    return { base: roots[root] ?? '', suffix: at(suffixes, root + rank) };
  }
  const code = shuffled(rare, roots.length * prefixes.length * suffixes.length, STRIDE);
  const word = Math.floor(code / suffixes.length);
  const prefix = prefixes[Math.floor(word / roots.length)] ?? '';
  return { base: prefix + (roots[word % roots.length] ?? ''), suffix: at(suffixes, code) };
}

/** Syllables of one onset, one vowel and one coda each; `unfit` are those that mean something rude. */
export function syllables(
  onsets: string,
  vowels: string,
  { codas, unfit = /^$/u }: { readonly codas: string; readonly unfit?: RegExp },
): string[] {
  const lists = [onsets, vowels, codas].map((list) => list.split(' '));
  const [first = [], middle = [], last = []] = lists;
  return first
    .flatMap((onset) => middle.flatMap((vowel) => last.map((coda) => onset + vowel + coda)))
    .filter((syllable) => !unfit.test(syllable));
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
