import type { Amount } from '#src/lib/records/amount.ts';

/** A sum; `covers` is the number of documents it is a total over, `null` for an own sum. */
export function dataAmount(amount: Amount | null, covers: number | null) {
  if (!amount) return null;
  const { value, currency, bound, asGiven } = amount;
  return { value, currency, bound, asGiven, covers };
}
