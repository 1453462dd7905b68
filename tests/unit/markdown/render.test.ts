import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#src/markdown/render.ts';

const html = (markdown: string) => renderMarkdown(markdown);

describe('anchors', () => {
  test.each([
    ['paragraphs', 'А\n\nБ', '<p id="p1">А</p>\n<p id="p2">Б</p>'],
    [
      'headings by themselves',
      '## А\n\nБ\n\n### В\n\nГ',
      '<h2 id="s1">А</h2>\n<p id="p1">Б</p>\n<h3 id="s2">В</h3>\n<p id="p2">Г</p>',
    ],
    ['items of a list', '- А\n- Б', '<ul>\n<li id="p1">А</li>\n<li id="p2">Б</li>\n</ul>'],
    [
      'a list that begins elsewhere',
      'А\n\n3. Б\n4. В',
      '<p id="p1">А</p>\n<ol start="3">\n<li id="p2">Б</li>\n<li id="p3">В</li>\n</ol>',
    ],
    [
      'an item of several paragraphs as one',
      '1. А\n\n   Б\n2. В',
      '<ol>\n<li id="p1">\n<p>А</p>\n<p>Б</p>\n</li>\n<li id="p2">\n<p>В</p>\n</li>\n</ol>',
    ],
    [
      'nested items after the one they belong to',
      '- А\n  - Б\n    1. В\n- Г',
      '<ul>\n<li id="p1">А\n<ul>\n<li id="p2">Б\n<ol>\n<li id="p3">В</li>\n</ol>\n</li>\n</ul>\n</li>\n<li id="p4">Г</li>\n</ul>',
    ],
    [
      'an item of paragraphs around a nested list as one',
      '- А\n\n  - Б\n\n  В',
      '<ul>\n<li id="p1">\n<p>А</p>\n<ul>\n<li id="p2">Б</li>\n</ul>\n<p>В</p>\n</li>\n</ul>',
    ],
    [
      'a quotation as a whole',
      '> А\n>\n> - Б\n\nВ',
      '<blockquote id="p1">\n<p>А</p>\n<ul>\n<li>Б</li>\n</ul>\n</blockquote>\n<p id="p2">В</p>',
    ],
    [
      'a table as a whole',
      '| А |\n| - |\n| Б |\n\nВ',
      '<table id="p1">\n<thead>\n<tr>\n<th>А</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Б</td>\n</tr>\n</tbody>\n</table>\n<p id="p2">В</p>',
    ],
    ['code as a whole', '```\nА\n```', '<pre id="p1"><code>А\n</code></pre>'],
  ])('number %s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('links to records', () => {
  const targets = {
    'organization:bridge': { href: '/kk/organizations/bridge/', hreflang: 'kk' },
    'release:news': { href: '/en/releases/news/', hreflang: 'en' },
  } as const;

  test.each([
    ['inline', '[А](organization:bridge)', 'href="/kk/organizations/bridge/" hreflang="kk">А<'],
    ['in another language', '[А](release:news)', 'href="/en/releases/news/" hreflang="en">А<'],
    [
      'with a title',
      '[А](organization:bridge "Б")',
      'href="/kk/organizations/bridge/" title="Б" hreflang="kk">А<',
    ],
    [
      'by definition',
      '[А][1]\n\n[1]: organization:bridge',
      'href="/kk/organizations/bridge/" hreflang="kk">А<',
    ],
    [
      'with emphasis',
      '[*А*](organization:bridge)',
      'href="/kk/organizations/bridge/" hreflang="kk"><em>А</em><',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(renderMarkdown(markdown, { targets })).toBe(`<p id="p1"><a ${expected}/a></p>`);
  });

  test('without a target lose the address and keep the words', () => {
    expect(html('[А](organization:nobody)')).toBe('<p id="p1"><a>А</a></p>');
  });

  test('to the web and to other pages stay as they are', () => {
    expect(renderMarkdown('[А](https://a.example) [Б](/x/) [В](#p1)', { targets })).toBe(
      '<p id="p1"><a href="https://a.example">А</a> <a href="/x/">Б</a> <a href="#p1">В</a></p>',
    );
  });
});

describe('what could harm a reader is dropped', () => {
  test.each([
    ['a script', 'А <script>alert(1)</script>', /<script/u],
    ['a block of HTML', '<div onclick="alert(1)">А</div>', /<div|onclick/u],
    ['an image with a handler', '<img src=x onerror=alert(1)>', /<img|onerror/u],
    ['an image from elsewhere', '![А](https://a.example/pixel.png)', /<img|pixel/u],
    ['a link that runs code', '[А](javascript:alert(1))', /javascript/u],
    ['a link that runs hidden code', '[А](JaVaScRiPt&#58;alert(1))', /href|script/iu],
    ['a link with its own page', '[А](data:text/html,<b>)', /data:/u],
    ['a definition that runs code', '[А][1]\n\n[1]: javascript:alert(1)', /javascript/u],
    ['a frame', '<iframe src="https://a.example"></iframe>', /iframe/u],
    ['a second main heading', '# А', /<h1/u],
    ['an identifier of its own', '<p id="search">А</p>', /search/u],
  ])('%s', (_, markdown, harmful) => {
    expect(html(markdown)).not.toMatch(harmful);
  });
});

test('text is left as it is written', () => {
  expect(html('"А" -- «Б»... \'В\'')).toBe('<p id="p1">"А" -- «Б»... \'В\'</p>');
});

test('nothing outlives a document', () => {
  const first = '## А\n\n[Б](organization:bridge)\n\n- В';
  const targets = { 'organization:bridge': { href: '/x/', hreflang: 'ru' } } as const;
  const alone = renderMarkdown(first, { targets });
  const other = html('## Г\n\nД\n\n[Е](organization:bridge)');
  expect(other).toBe('<h2 id="s1">Г</h2>\n<p id="p1">Д</p>\n<p id="p2"><a>Е</a></p>');
  expect(renderMarkdown(first, { targets })).toBe(alone);
});

describe('what GitHub adds to Markdown', () => {
  test.each([
    ['a table', '| А |\n| - |\n| Б |', '<table'],
    ['a table without bars', 'А\n:-\nБ', '<table'],
    ['struck text', '~~А~~', '<del>А</del>'],
    ['a note', 'А[^1]\n\n[^1]: Б', 'href="#user-content-fn-1"'],
    ['an item of a list of tasks', '- [x] А', 'task-list-item'],
    ['a bare address', 'https://a.example/', '<a href="https://a.example/">'],
    ['an address without a scheme', 'www.a.example', '<a href="http://www.a.example">'],
    ['an e-mail address', 'a@b.example', '<a href="mailto:a@b.example">'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });
});
