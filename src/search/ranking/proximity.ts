import { saturated } from '#src/search/ranking/frequency.ts';

/** Words farther apart than this say nothing about each other. */
const WINDOW = 8;

/**
 * How closely the words of the query stand together in a document, after Büttcher, Clarke &
 * Lushman, “Term Proximity Scoring for Ad-Hoc Retrieval” (SIGIR 2006): each pair counts by the
 * rarity of its commoner word, and by the square of its distance both here and in the query.
 */
export function proximityWeight(
  positions: readonly (readonly number[] | undefined)[],
  rarities: readonly number[],
): number {
  let total = 0;
  for (const [first, left] of positions.entries()) {
    for (let second = first + 1; second < positions.length; second += 1) {
      const right = positions[second];
      if (!left || !right || left === right) continue;
      const near = nearness(left, right, second - first);
      const rarity = Math.min(rarities[first] ?? 0, rarities[second] ?? 0);
      total += (rarity * saturated(near)) / (second - first);
    }
  }
  return total;
}

/** Sum over the first word of 1/d², d the distance to the nearest second word, 1 when in order. */
function nearness(left: readonly number[], right: readonly number[], apart: number): number {
  let from = 0;
  let total = 0;
  for (const position of left) {
    while (from < right.length && (right[from] ?? 0) < position - WINDOW) from += 1;
    let best = Infinity;
    for (let next = from; next < right.length; next += 1) {
      const gap = (right[next] ?? 0) - position;
      if (gap > WINDOW) break;
      best = Math.min(best, gap > 0 ? Math.max(1, gap - apart + 1) : 1 - gap);
    }
    if (best < Infinity) total += 1 / (best * best);
  }
  return total;
}

/** Whether the words stand side by side in this order. */
export function standTogether(positions: readonly (readonly number[] | undefined)[]): boolean {
  const [first, ...rest] = positions;
  if (!first) return false;
  return first.some((start) => rest.every((list, place) => list?.includes(start + place + 1)));
}
