import { expect, it } from 'vitest';
import { differenceOf, sum } from '#src/bench/difference.ts';

const before = new Map([
  ['index.html', 'a'],
  ['releases/x/index.html', 'b'],
  ['search-index/ru-recent-1/words.pack', 'c'],
  ['feed.xml', 'd'],
]);

it('counts what was added, changed and removed, by reason', () => {
  const after = new Map([
    ['index.html', 'A'],
    ['releases/x/index.html', 'b'],
    ['releases/y/index.html', 'e'],
    ['search-index/ru-recent-2/words.pack', 'c'],
    ['feed.xml', 'd'],
  ]);
  expect(differenceOf(before, after)).toEqual({
    html: { added: 1, changed: 1, removed: 0 },
    all: { added: 2, changed: 1, removed: 1 },
    reasons: [
      { reason: 'search index', added: 1, changed: 0, removed: 1 },
      { reason: 'page: home', added: 0, changed: 1, removed: 0 },
      { reason: 'page: release', added: 1, changed: 0, removed: 0 },
    ],
  });
});

it('finds nothing in the same site', () => {
  const { all, reasons } = differenceOf(before, new Map(before));
  expect([sum(all), reasons]).toEqual([0, []]);
});
