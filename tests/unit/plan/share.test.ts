import { expect, test } from 'vitest';
import type { PlannedPage } from '#src/plan/plan.ts';
import { shareOf } from '#src/plan/share.ts';

const pages = Array.from({ length: 1000 }, (_, number): PlannedPage => {
  const text = number < 300 ? null : `releases/${Math.floor(number / 150)}.ru.md`;
  const address = `/${number}/`;
  return {
    ...{ kind: 'release', locale: 'ru', path: address, locales: ['ru'], params: {} },
    ...{ address, digest: '', text, offset: 0, length: 0 },
  };
});

test('the shares are all pages, each once', () => {
  const shares = [0, 1, 2].map((process) => shareOf(pages, [process, 3]));
  expect(new Set(shares.flat())).toEqual(new Set(pages));
  expect(shares.flat()).toHaveLength(pages.length);
  expect(Math.min(...shares.map((share) => share.length))).toBeGreaterThan(200);
});

test('pages of one text fall to one process', () => {
  const [first, second] = [0, 1].map((process) => {
    const texts = shareOf(pages, [process, 2]).map(({ text }) => text);
    return new Set(texts.filter((text) => text !== null));
  });
  expect(first?.size).toBeGreaterThan(0);
  expect(first?.isDisjointFrom(second ?? new Set())).toBe(true);
});

test('a single process has everything, in order', () => {
  expect(shareOf(pages, [0, 1])).toEqual(pages);
});
