import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { byCodeUnits, listFolder } from '#src/content-tree/folder.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { CONTENT, folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';

describe('what lies in the folder', () => {
  test('is listed in the same order on every machine', () => {
    const files = ['b/я.md', 'b/Z.md', 'b/a.md', 'a/b/c.yaml', 'pages/x.ru.mdx'];
    const folder = folderOf(Object.fromEntries(files.map((file) => [file, ''])));
    expect(listFolder(folder)).toEqual({
      files: ['a/b/c.yaml', 'b/Z.md', 'b/a.md', 'b/я.md', 'pages/x.ru.mdx'],
      problems: [],
    });
  });

  test('hidden files and explanations are none of the content', () => {
    const folder = folderOf({
      'README.md': '',
      'agreements/README.md': '',
      '.git/x.md': '',
      'agreements/.x.md.swp': '',
      'agreements/x.md': '',
    });
    expect(listFolder(folder)).toEqual({ files: ['agreements/x.md'], problems: [] });
  });

  test.each([
    ['a file of another kind', 'Это не файл .md', (at: string) => ['x.txt', at]],
    ['a file in capital letters', 'Это не файл .md', (at: string) => ['X.MD', at]],
  ])('%s is told', (_, message, of) => {
    const [name = ''] = of('');
    const { files, problems } = listFolder(folderOf({ [`agreements/${name}`]: '' }));
    expect(files).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'not-content',
        message: expect.stringContaining(message),
        place: { file: `agreements/${name}` },
      }),
    ]);
  });

  test('a folder with the name of a file is told', () => {
    const folder = folderOf({ 'agreements/x.md/y.md': '' });
    expect(listFolder(folder)).toEqual({
      files: [],
      problems: [
        expect.objectContaining({
          rule: 'not-content',
          message: expect.stringContaining('Это папка с именем файла'),
          place: { file: 'agreements/x.md' },
        }),
      ],
    });
  });

  test.each([
    ['to a file', 'x.md'],
    ['to a folder', 'x'],
    ['to nothing', 'gone.md'],
  ])('a symbolic link %s is told and not followed', (_, target) => {
    const folder = folderOf({ 'agreements/x.md': '', 'agreements/x/y.md': '' });
    symlinkSync(target, path.join(folder, 'agreements/link.md'));
    const { files, problems } = listFolder(folder);
    expect(files).toEqual(['agreements/x.md', 'agreements/x/y.md']);
    expect(problems).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('Это символическая ссылка'),
        place: { file: 'agreements/link.md' },
      }),
    ]);
  });

  test('what lies beside the collections is left alone', () => {
    expect(listFolder(folderOf({ LICENSE: '', 'agreements/x.md': '' })).problems).toEqual([]);
  });

  test('an empty folder is empty, one that is missing is an error', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'agreements'));
    expect(listFolder(folder)).toEqual({ files: [], problems: [] });
    expect(() => listFolder(path.join(folder, 'gone'))).toThrow('ENOENT');
  });
});

test('a tree holds the documents that can be read and the problems of the others', () => {
  const folder = folderOf({
    'agreements/b.md': '---\na: 1\n---\n',
    'agreements/a.md': 'Текст без полей',
    'agreements/c.txt': '',
  });
  const tree = readTree(folder);
  expect(tree.documents.map(({ file }) => file)).toEqual(['agreements/b.md']);
  expect(tree.problems.map(({ rule, place }) => [rule, place.file])).toEqual([
    ['not-content', 'agreements/c.txt'],
    ['no-frontmatter', 'agreements/a.md'],
  ]);
  expect(tree).toMatchObject({ root: folder, files: ['agreements/a.md', 'agreements/b.md'] });
});

test('the small archive of the tests reads without a problem', () => {
  const tree = readTree(CONTENT);
  expect(tree.problems).toEqual([]);
  expect(tree.documents).toHaveLength(tree.files.length);
  expect(tree.files.length).toBeGreaterThan(25);
});

test('the order is that of code units', () => {
  expect(['b', 'a', 'B', 'я', 'а'].sort(byCodeUnits)).toEqual(['B', 'a', 'b', 'а', 'я']);
});
