import { expect, test } from 'vitest';
import { recordLinks } from '#src/lib/record-links.ts';

test.each([
  ['[a](organization:one) and [b](event:two)', ['organization:one', 'event:two']],
  ['[a](release:r), [b](agreement:g)', ['release:r', 'agreement:g']],
  ['[a](event:two) [b](organization:one) [c](event:two)', ['event:two', 'organization:one']],
  ['[a](https://example.com) [b](/events/x/) [c](#p1)', []],
  ['organization:one without a link', []],
  ['[a](organization:one "title") [b](<event:two>)', ['organization:one', 'event:two']],
  ['[a][1]\n\n[1]: organization:one', ['organization:one']],
  ['<organization:one>', ['organization:one']],
  ['[a](series:one) [b](javascript:x)', ['series:one', 'javascript:x']],
  ['[a](mailto:a@example.com) <https://example.com> a < b: c', []],
  ['', []],
])('%j', (markdown, links) => {
  expect(recordLinks(markdown)).toEqual(links);
});
