import { WORD_CODES } from '../text/signs.ts';

/** A text as 36 numbers: the more of them two texts share, the more of their phrases they share. */
export type Signature = readonly number[];

const BINS = 36;
/** A text with fewer phrases says too little to be compared. */
const FEWEST = 40;
const EMPTY = 0xffffffff;

/**
 * One permutation hashing of the text's pairs of words (Li, Owen & Zhang, “One Permutation Hashing”, 2012), empty bins
 * filled from the next one; time is linear in the text. `null` for a short text.
 */
export function signature(texts: Iterable<string>): Signature | null {
  const bins = new Array<number>(BINS).fill(EMPTY);
  let phrases = 0;
  for (const text of texts) {
    let before = 0;
    let words = 0;
    for (const own of wordHashes(text)) {
      words++;
      if (words > 1) {
        const hash = mix(before, own);
        const bin = hash % BINS;
        if (hash < (bins[bin] ?? EMPTY)) bins[bin] = hash;
      }
      before = own;
    }
    phrases += Math.max(0, words - 1);
  }
  return phrases < FEWEST ? null : filled(bins);
}

/** Share of the phrases that two texts have in common, 0 to 1; off by about a tenth. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let common = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) common++;
  return common / BINS;
}

const WIDTH = 3;

/** Bands of which like texts share at least one, as numbers of 32 bits; two bands have the same one by rare accident. */
export function bands(signature: Signature): number[] {
  return Array.from({ length: BINS / WIDTH }, (_, band) => {
    let hash = band;
    for (let bin = band * WIDTH; bin < (band + 1) * WIDTH; bin++)
      hash = mix(hash, signature[bin] ?? EMPTY);
    return hash;
  });
}

const START = 0x811c9dc5;

/** FNV-1a over the code units of each word in small letters. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = START;
  for (let at = 0; at < text.length; at++) {
    const code = WORD_CODES[text.charCodeAt(at)] ?? 0;
    if (code !== 0) hash = Math.imul(hash ^ code, 0x01000193);
    else if (hash !== START) {
      hashes.push(hash);
      hash = START;
    }
  }
  if (hash !== START) hashes.push(hash);
  return hashes;
}

/** Spreads pairs of numbers over all (finalizer of MurmurHash3). */
function mix(before: number, own: number): number {
  let hash = (Math.imul(before, 0x85ebca6b) + own) | 0;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function filled(bins: readonly number[]): number[] {
  return bins.map((value, bin) => {
    for (let step = 0; step < BINS; step++) {
      const other = bins[(bin + step) % BINS] ?? EMPTY;
      if (other !== EMPTY) return step === 0 ? value : (other + step * 0x9e3779b9) >>> 0;
    }
    return value;
  });
}
