import { expect, test } from 'vitest';
import { coarseCount } from '#src/lib/views/coarse-count.ts';

test.each([
  [0, 0, true],
  [19, 19, true],
  [20, 20, false],
  [49, 20, false],
  [50, 50, false],
  [100, 100, false],
  [499, 200, false],
  [4999, 2000, false],
  [123_456, 100_000, false],
])('%i records are told as %i, exact: %s', (count, told, exact) => {
  expect(coarseCount(count)).toEqual({ count: told, exact });
});
