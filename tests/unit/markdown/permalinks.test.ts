import { expect, test } from 'vitest';
import { renderMarkdown } from '#src/markdown/render.ts';

const pin = (number: number, id = `p${number}`, name = 'Paragraph') =>
  `<a class="pin" href="#${id}" aria-label="${name} ${number}"></a>`;
const html = (markdown: string) => renderMarkdown(markdown, { locale: 'en' });

test.each([
  [
    'paragraphs and headings',
    '## A\n\nB',
    `<h2 id="s1">A${pin(1, 's1', 'Section')}</h2>\n<p id="p1">B${pin(1)}</p>`,
  ],
  [
    'items before the list inside them',
    '- A\n  - B',
    `<ul>\n<li id="p1">A${pin(1)}\n<ul>\n<li id="p2">B${pin(2)}</li>\n</ul>\n</li>\n</ul>`,
  ],
  [
    'items of several paragraphs',
    '1. A\n\n   B',
    `<ol>\n<li id="p1">\n<p>A${pin(1)}</p>\n<p>B</p>\n</li>\n</ol>`,
  ],
  ['quotations', '> A', `<blockquote id="p1">\n<p>A${pin(1)}</p>\n</blockquote>`],
])('link to themselves: %s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('are numbered anew in the next document', () => {
  expect(html('A')).toBe(html('A'));
});
