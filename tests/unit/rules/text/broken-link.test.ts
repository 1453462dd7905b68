import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '#src/check/inspection.ts';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';

/** Broken links of the small archive with one more page. */
function brokenLinks(body: string): string[] {
  const folder = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  const page = `---\ntitle: Ссылки\ndescription: Страница со ссылками.\n---\n\n${body}\n`;
  writeFileSync(path.join(folder, 'pages/links.ru.mdx'), page);
  return inspect(folder)
    .problems.filter(({ rule }) => rule === 'broken-link')
    .map(({ line, column, hint }) => `${line}:${column} ${hint.split('?')[0] ?? ''}`);
}

test('a page that does not exist, with the one that was meant', () => {
  expect(brokenLinks('См. [об архиве](/abuot/) и [релиз](/releases/forum-na-rek/).')).toEqual([
    '6:17 Возможно, /about/',
    '6:36 Возможно, /releases/forum-na-reke/',
  ]);
});

test('pages, files of data and other sites', () => {
  const links = [
    '/about/',
    '/kk/about/',
    '/releases/forum-na-reke/#p1',
    '/data/releases.json',
    '/',
  ];
  const others = ['//port.example/x', 'https://port.example/x', '#p1', 'release:forum-na-reke'];
  const body = [...links, ...others].map((link) => `[слова](${link})`).join(', ');
  expect(brokenLinks(body)).toEqual([]);
});
