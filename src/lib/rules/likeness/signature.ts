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
    let before: number | null = null;
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      const own = hashOf(word);
      if (before !== null) {
        const hash = mix(before, own);
        const bin = hash % BINS;
        if (hash < (bins[bin] ?? EMPTY)) bins[bin] = hash;
        phrases++;
      }
      before = own;
    }
  }
  return phrases < FEWEST ? null : filled(bins);
}

/** Share of the phrases that two texts have in common, 0 to 1; off by about a tenth. */
export function likeness(a: Signature, b: Signature): number {
  return a.filter((value, bin) => value === b[bin]).length / BINS;
}

/** Bands of which like texts share at least one, as keys. */
export function bands(signature: Signature): string[] {
  const width = 3;
  return Array.from({ length: BINS / width }, (_, band) =>
    [band, ...signature.slice(band * width, (band + 1) * width)].join(),
  );
}

/** FNV-1a over code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads the pairs of words over the bins (finalizer of MurmurHash3). */
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
