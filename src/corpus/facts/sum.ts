import type { Bound } from '#src/lib/records/amount.ts';
import type { Random } from '../random.ts';
import type { Sum } from '../text/number.ts';

const CURRENCIES = ['KZT', 'KZT', 'USD', 'USD', 'RUB', 'EUR'] as const;
const BOUNDS: readonly Bound[] = ['exact', 'about', 'about', 'more-than'];

/** A sum from a million to a hundred billion with at most two digits and zeros. */
export function anySum(random: Random): Sum {
  return toSum((10 + random.below(90)) * 10 ** (5 + random.below(5)), {
    currency: random.pick(CURRENCIES),
    bound: random.pick(BOUNDS),
  });
}

/** A sum of the whole: not below what its parts in the same currency add up to. */
export function totalSum(random: Random, parts: readonly Sum[]): Sum {
  const currency = 'USD';
  const least = parts
    .filter((part) => part.currency === currency)
    .reduce((sum, { value }) => sum + value, 0);
  const step = 1e9;
  const value = (Math.ceil(least / step) + 1 + random.below(50)) * step;
  return toSum(value, { currency, bound: random.pick(BOUNDS) });
}

function toSum(value: number, { currency, bound }: Pick<Sum, 'currency' | 'bound'>): Sum {
  let precision = 1;
  while (value % (precision * 10) === 0) precision *= 10;
  return { value, precision, currency, bound };
}
