import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import { paragraphsOf } from '#src/markdown/paragraphs.ts';
import { renderMarkdown } from '#src/markdown/render.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';

test.each([
  [
    'paragraphs and headings',
    '## А\n\nБ\nВ',
    [
      ['s1', 'А'],
      ['p1', 'Б В'],
    ],
  ],
  ['markup is not text', '**А** и *Б*, `В`', [['p1', 'А и Б, В']]],
  [
    'a word is not torn by markup',
    '**при**слать «[А](https://a.example)»',
    [['p1', 'прислать «А»']],
  ],
  [
    'nested items stand apart',
    '- А\n  - Б\n- В',
    [
      ['p1', 'А'],
      ['p2', 'Б'],
      ['p3', 'В'],
    ],
  ],
  [
    'an item keeps all its paragraphs',
    '- А\n\n  - Б\n\n  В',
    [
      ['p1', 'А В'],
      ['p2', 'Б'],
    ],
  ],
  ['a quotation is one', '> А\n>\n> Б', [['p1', 'А Б']]],
  ['a table is one', '| А | Б |\n| - | - |\n| В | Г |', [['p1', 'А Б В Г']]],
  ['a line break parts words', 'А  \nБ', [['p1', 'А Б']]],
  ['nothing', '', []],
])('%s', (_, markdown, expected) => {
  expect(paragraphsOf(markdown).map(({ anchor, text }) => [anchor, text])).toEqual(expected);
});

test('every anchor of the page is an anchor of the paragraphs, and in the same order', () => {
  const file = path.join(CONTENT, 'releases/2019/forum-na-reke.ru.md');
  const body = splitFrontmatter(readFileSync(file, 'utf8'))?.body ?? '';
  const onPage = Array.from(renderMarkdown(body).matchAll(/ id="([^"]+)"/gu), ([, id]) => id);
  expect(onPage).toEqual(['s1', 'p1', 'p2', 'p3']);
  expect(paragraphsOf(body).map(({ anchor }) => anchor)).toEqual(onPage);
});
