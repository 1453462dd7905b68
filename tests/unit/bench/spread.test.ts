import { expect, it } from 'vitest';
import { ratioOf, spreadOf } from '#src/bench/spread.ts';

it('takes the middle, and says how far the others lie', () => {
  expect(spreadOf([9, 2, 10])).toEqual({ median: 9, least: 2, most: 10 });
  expect(spreadOf([4, 1, 2, 100])).toEqual({ median: 3, least: 1, most: 100 });
  expect(spreadOf([5])).toEqual({ median: 5, least: 5, most: 5 });
});

it('knows nothing where something was not measured, rather than a number of the rest', () => {
  expect(spreadOf([1, null, 3])).toBeNull();
  expect(spreadOf([])).toBeNull();
});

it('divides run by run, so that a slow hour slows both', () => {
  expect(ratioOf([1, 20, 4], [2, 40, 4])).toEqual({ median: 0.5, least: 0.5, most: 1 });
  expect(ratioOf([1, 2], [2])).toBeNull();
  expect(ratioOf([1], [0])).toBeNull();
});
