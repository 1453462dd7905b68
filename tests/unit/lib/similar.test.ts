import { expect, test } from 'vitest';
import { editDistance, nearest } from '#src/lib/similar.ts';

test.each([
  ['', '', 0],
  ['title', 'title', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['title', 'tittle', 1],
  ['title', 'titel', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['ab', 'ba', 1],
  ['соглашение', 'саглашение', 1],
])('from %j to %j in %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 10)).toBe(edits);
  expect(editDistance(b, a, 10)).toBe(edits);
});

test('a distance beyond the limit is the limit', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(2);
  expect(editDistance('a', 'zzzzzzzz', 3)).toBe(3);
});

test.each([
  ['titel', ['lead', 'title', 'place'], 'title'],
  ['publishd', ['published', 'publisher'], 'published'],
  ['letter', ['lattar'], 'lattar'],
  ['kind', ['kant'], null],
  ['abc', ['xyz'], null],
  ['kind', ['kindAsGiven'], null],
  ['x', ['y'], 'y'],
  ['anything', [], null],
])('the nearest to %s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('of two equally near the first wins', () => {
  expect(nearest('forum-c', ['forum-a', 'forum-b'])).toBe('forum-a');
});
