import type { FieldLengths } from '#src/search/manifest.ts';

/** How much a word counts in each field, and how much the length of the field matters. */
const WEIGHTS: FieldLengths = [3, 3, 2, 1.5, 1];
const LENGTH_MATTERS: FieldLengths = [0.3, 0.2, 0.2, 0.3, 0.75];
const SATURATION = 1.2;

/** Words of the body near its beginning count more: a release says first what it is about. */
const LEAD_WEIGHT = 0.5;
const LEAD_WORDS = 60;

/**
 * Weight of a word in a document after BM25F (Robertson, Zaragoza & Taylor, “Simple BM25 Extension
 * to Multiple Weighted Fields”, CIKM 2004), without its rarity: 0 to 2.2. Positions count over
 * all fields, in ascending order.
 */
export function frequencyWeight(
  positions: readonly number[],
  lengths: FieldLengths,
  averages: FieldLengths,
): number {
  let start = 0;
  let total = 0;
  for (const [field, length] of lengths.entries()) {
    const body = field === lengths.length - 1;
    // The length of a body is rounded.
    const end = body ? Infinity : start + length;
    const counted = countWithin(positions, { start, end, body });
    const share = length / Math.max(averages[field] ?? 1, 1);
    const matters = LENGTH_MATTERS[field] ?? 0;
    total += ((WEIGHTS[field] ?? 1) * counted) / (1 - matters + matters * share);
    start += length;
  }
  return saturated(total);
}

/** Ten times a word is not ten times as good as once. */
export function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (SATURATION + count);
}

interface FieldSpan {
  start: number;
  end: number;
  body: boolean;
}

function countWithin(positions: readonly number[], { start, end, body }: FieldSpan): number {
  let count = 0;
  for (const position of positions) {
    if (position < start || position >= end) continue;
    count += body ? 1 + LEAD_WEIGHT * Math.exp((start - position) / LEAD_WORDS) : 1;
  }
  return count;
}
