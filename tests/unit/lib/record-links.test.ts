import { expect, test } from 'vitest';
import { recordLinks } from '#src/lib/record-links.ts';

test.each([
  ['[a](organization:one) and [b](event:two)', ['organization:one', 'event:two']],
  ['[a](release:r), [b](agreement:g)', ['release:r', 'agreement:g']],
  ['[a](event:two) [b](organization:one) [c](event:two)', ['event:two', 'organization:one']],
  ['[a](https://example.com) [b](/events/x/) [c](#p1)', []],
  ['organization:one without a link', []],
  ['[a](series:one)', []],
  ['', []],
])('%j', (markdown, links) => {
  expect(recordLinks(markdown)).toEqual(links);
});
