import { describe, expect, it } from 'vitest';
import { inOrder } from '#src/search/answer/order.ts';
import type { FullShard } from '#src/search/engine.ts';
import { facetsOf } from '#src/search/answer/facet.ts';
import { sumFilter, sumKey } from '#src/search/records/sum.ts';

const amount = (currency: string, value: number) =>
  ({ currency, value, bound: 'exact', asGiven: '' }) as const;

/** A shard of one language in which these sums are named, `null` for none. */
function shardOf(sums: readonly (ReturnType<typeof amount> | null)[]): FullShard {
  const codes = sums.map(sumFilter);
  const values = [...new Set(codes)];
  return {
    entry: {
      ...{
        folder: '',
        first: 0,
        code: 'zx-ru-recent',
        locale: 'ru',
        period: 'recent',
        years: null,
      },
      ...{ documents: sums.length, averages: [0, 0, 0, 0, 0], crowded: [] },
    },
    lengths: [],
    records: sums.map(() => null),
    facets: {
      filters: { sum: { values, rows: codes.map((code) => [values.indexOf(code)]) } },
      sort: { sum: sums.map((sum) => sumKey(sum).sum ?? null) },
    },
  };
}

const SUMS = [null, amount('USD', 5e6), amount('KZT', 9e9), amount('USD', 2e9), amount('USD', 7e5)];
const placesOf = (count: number) => Array.from({ length: count }, (_, row) => ({ shard: 0, row }));

describe('Sums', () => {
  it('are sorted by currency, the largest first, and what names none comes last', () => {
    const order = inOrder([shardOf(SUMS)], placesOf(SUMS.length), 'sum').map(({ row }) => row);
    expect(order).toEqual([3, 1, 4, 2, 0]);
  });

  it('are a facet only where at least five records name one', () => {
    const named = (sums: typeof SUMS) =>
      facetsOf([shardOf(sums)], {}, () => placesOf(sums.length)).flatMap(({ values }) => values);
    expect(named(SUMS)).toEqual([]);
    const found = named([...SUMS, amount('USD', 3e6)]);
    expect(found.find(({ value }) => value === 'USD-1')?.count).toBe(2);
    expect(found.map(({ value }) => value)).toContain('unpriced');
  });
});
