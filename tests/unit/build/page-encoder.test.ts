import { expect, test } from 'vitest';
import { PageEncoder } from '#src/build/page-encoder.ts';

test.each([
  '',
  'Latin',
  'Қазақстан – «Келісім»',
  '😀 𐐀',
  'half \uD800 of a pair',
  '\uDC00',
  '\0\uFEFF',
])('%j is encoded as everywhere else', (text) => {
  expect([...new PageEncoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
});

test('nothing is nothing', () => {
  expect(new PageEncoder().encode()).toHaveLength(0);
});
