import { expect, it } from 'vitest';
import { rank, rankAmong } from '#src/corpus/frequency.ts';
import { evenly, STEPS, stream } from '#src/corpus/random.ts';

const DRAWS = 50_000;
const LIMIT = 1_000_000;
const LAW = { exponent: 1.6, offset: 60 };

function draws(key: string): number[] {
  const random = stream(key);
  return Array.from({ length: DRAWS }, () => rank(random, LIMIT, LAW));
}

it('draws ranks by the law of Zipf and Mandelbrot', () => {
  const { exponent, offset } = LAW;
  const found = draws('law');
  const shareBelow = (limit: number): number =>
    found.filter((drawn) => drawn < limit).length / DRAWS;
  for (const limit of [10, 100, 1000, 10_000]) {
    const expected = 1 - ((limit + offset) / offset) ** (1 - exponent);
    expect(shareBelow(limit)).toBeCloseTo(expected, 1.5);
  }
});

it('meets new words as long as the text grows', () => {
  const found = draws('growth');
  const distinct = (count: number): number => new Set(found.slice(0, count)).size;
  const growth = Math.log(distinct(DRAWS) / distinct(DRAWS / 10)) / Math.log(10);
  expect(growth).toBeGreaterThan(0.5);
  expect(growth).toBeLessThan(0.8);
});

it('names the well-known more often and forgets no one', () => {
  const random = stream('among');
  const counts = new Map<number, number>();
  for (let drawn = 0; drawn < DRAWS; drawn++) {
    const found = rankAmong(random, 100);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  expect(counts.size).toBe(100);
  expect(Math.max(...counts.keys())).toBe(99);
  expect(counts.get(0) ?? 0).toBeGreaterThan(5 * (counts.get(99) ?? 0));
});

it('gives each key its own stream, the same every time', () => {
  const first = (key: string): number[] => {
    const random = stream(1, key);
    return [random.next(), random.next(), random.next()];
  };
  expect(first('a')).toEqual(first('a'));
  expect(first('a')).not.toEqual(first('b'));
});

it('divides any run of indexes in the wanted shares', () => {
  const shares = [30, 100, 1000].map((size) => {
    const positions = Array.from({ length: size }, (_, index) => evenly(index, STEPS.root3, 'x'));
    return positions.filter((position) => position < 0.8).length / size;
  });
  for (const share of shares) expect(share).toBeCloseTo(0.8, 1);
});
