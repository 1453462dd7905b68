/** How many letters of a word's beginning are looked at, one number after the other. */
export const LENGTHS = [4, 5, 6] as const;
const BITS = 8192;

/**
 * How the words of a text begin, in a kilobyte: what it lets through may be in the text, what it holds back is not
 * (Bloom, “Space/time trade-offs in hash coding with allowable errors”, 1970).
 */
export type Sieve = Uint8Array;

/** A sieve of no words yet. */
export const newSieve = (): Sieve => new Uint8Array(BITS / 8);

/** @param bits Those of a word of the text. */
export function addTo(sieve: Sieve, bits: readonly number[]): void {
  for (const bit of bits) sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** Whether the text may have a word with a stem of these bits; of a stem that is too short, without bits, nothing is known. */
export function mayHave(sieve: Sieve, bits: readonly number[]): boolean {
  for (const bit of bits) if (((sieve[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  return true;
}

/** The bits of a word, by its letters as `nameLetters` gives them, or of a stem: one for each beginning. */
export const bitsOf = (letters: string): number[] =>
  LENGTHS.flatMap((length) => {
    if (letters.length < length) return [];
    let hash = SEED;
    for (let at = 0; at < length; at++) hash = nextHash(hash, letters.charCodeAt(at));
    return [bitOf(hash)];
  });

/** Beginnings are told apart by FNV-1a (Fowler, Noll and Vo) over code units. */
export const SEED = 0x811c9dc5;
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** A number below a power of two for a hash, which is folded. */
export const placeIn = (size: number, hash: number): number => ((hash >>> 16) ^ hash) & (size - 1);

export const bitOf = (hash: number): number => placeIn(BITS, hash);
