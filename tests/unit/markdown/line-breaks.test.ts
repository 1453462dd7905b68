import { expect, test } from 'vitest';
import { renderMarkdown } from '#src/markdown/render.ts';

/** Without the links of the blocks, and with `_` for a no-break space. */
const html = (markdown: string, locale: 'ru' | 'kk' | 'en' = 'ru') =>
  renderMarkdown(markdown, { locale })
    .replace(/<a class="pin".*?<\/a>/gu, '')
    .replaceAll('\u00A0', '_');

test.each([
  ['a preposition before markup', 'в **Астане**', '<p id="p1">в_<strong>Астане</strong></p>'],
  ['nothing in code', '`в Астане`', '<p id="p1"><code>в Астане</code></p>'],
  [
    'nothing in a block of code',
    '```\nв Астане\n```',
    '<pre id="p1"><code>в Астане\n</code></pre>',
  ],
  [
    'nothing in an address',
    '[в Астане](https://a.example/x "в Астане")',
    '<p id="p1"><a href="https://a.example/x" title="в Астане">в_Астане</a></p>',
  ],
  ['marks of quotation as they are', '«НК «Х»', '<p id="p1">«НК_«Х»</p>'],
])('%s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('one document knows nothing of the language of the other', () => {
  expect(html('в 5 km')).toBe('<p id="p1">в_5_km</p>');
  expect(html('в 5 km', 'en')).toBe('<p id="p1">в 5_km</p>');
  expect(renderMarkdown('в 5 km')).toBe('<p id="p1">в 5 km</p>');
});
