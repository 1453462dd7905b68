import type { Amount } from '#src/lib/records/amount.ts';
import { UNPRICED } from '#src/search/names.ts';

/** Sums from which the steps of the facet go up, in units of the currency. */
const STEPS = [1e6, 1e7, 1e8, 1e9];

/** The step of an agreement's own sum as the facet has it: `USD-2` is 10 to 100 million dollars. */
export function sumFilter(amount: Amount | null): string {
  if (amount === null) return UNPRICED;
  return `${amount.currency}-${STEPS.filter((step) => amount.value >= step).length}`;
}

/** Key of sorting by sum; absent where none is named. */
export const sumKey = (amount: Amount | null): { sum?: string } =>
  amount === null ? {} : { sum: `${amount.currency} ${amount.value}` };
