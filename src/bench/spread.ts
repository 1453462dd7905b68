/** What several measurements of one thing come to. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median of an even count is the mean of the two in the middle. `null` when something was not measured. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [least, most] = [known.at(0), known.at(-1)];
  if (least === undefined || most === undefined || known.length < values.length) return null;
  const upper = known[Math.floor(known.length / 2)] ?? most;
  const lower = known[Math.floor((known.length - 1) / 2)] ?? least;
  return { median: (lower + upper) / 2, least, most };
}

/** Quotients of pairs that were measured one soon after the other, so that a slow hour slows both. */
export function ratioOf(
  dividends: readonly (number | null)[],
  divisors: readonly (number | null)[],
): Spread | null {
  return spreadOf(
    dividends.map((dividend, at) => {
      const divisor = divisors[at] ?? null;
      return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
    }),
  );
}
