import { expect, test } from 'vitest';
import { coarseShare } from '#src/lib/views/coarse-share.ts';

test.each([
  [0, 10_000, { percent: 0, bound: 'exact' }],
  [10_000, 10_000, { percent: 100, bound: 'exact' }],
  [1, 10_000, { percent: 5, bound: 'below' }],
  [9999, 10_000, { percent: 95, bound: 'above' }],
  [3400, 10_000, { percent: 35, bound: 'about' }],
] as const)('%i of %i', (part, whole, share) => {
  expect(coarseShare(part, whole)).toEqual(share);
});

test('one more row changes nothing', () => {
  expect(coarseShare(3401, 10_001)).toEqual(coarseShare(3400, 10_000));
});
