import type { Random } from './random.ts';

/**
 * The law of Zipf and Mandelbrot: the word of rank r has a share ∝ 1 / (r + offset)^exponent. The ranks have no
 * end, so a growing text keeps meeting new words, as real text does (Heaps): n words hold about n^(1/exponent).
 */
export interface Law {
  /** Above 1. */
  readonly exponent: number;
  /** Flattens the head. */
  readonly offset: number;
}

/** Of the content words of a text; the words that grammar needs come on top. */
const VOCABULARY: Law = { exponent: 1.6, offset: 60 };

/**
 * A rank from 0 below `limit`, by inverting the continuous form of the law (the distribution of Lomax); what
 * falls beyond the limit is drawn again.
 */
export function rank(
  random: Random,
  limit: number,
  { exponent, offset }: Law = VOCABULARY,
): number {
  for (;;) {
    const found = Math.floor(offset * ((1 - random.next()) ** (-1 / (exponent - 1)) - 1));
    if (found < limit) return found;
  }
}

/** A rank from 0 below `count` by the same law with exponent 1, where few are named often and none is forgotten. */
export function rankAmong(random: Random, count: number): number {
  const offset = 4;
  return Math.floor(offset * (((count + offset) / offset) ** random.next() - 1));
}

/** The same numbers below `size` in another order; `factor` has no divisor in common with `size`. */
export function shuffled(number: number, size: number, factor: number): number {
  return (number * factor + 7) % size;
}
