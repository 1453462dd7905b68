/** A number that stays the same while records are added one by one; `exact` unless it is a lower bound. */
export interface CoarseCount {
  readonly count: number;
  readonly exact: boolean;
}

/** From here on a number is rounded down: 20, 50, 100, 200, 500 and so on. */
const EXACT_BELOW = 20;

/** So that a page that counts others does not change with each record that it does not show. */
export function coarseCount(count: number): CoarseCount {
  if (count < EXACT_BELOW) return { count, exact: true };
  let rounded = EXACT_BELOW;
  // 20 → 50 → 100 → 200: two and a half times, twice, twice.
  for (let step = 0; ; step++) {
    const next = rounded * (step % 3 === 0 ? 2.5 : 2);
    if (next > count) return { count: rounded, exact: false };
    rounded = next;
  }
}
