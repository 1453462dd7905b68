import { describe, expect, test } from 'vitest';
import { identity } from '#src/content-tree/document.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

const FILE = 'agreements/x.md';
const BOM = '\uFEFF';

/** The document that a file becomes, or the first problem that it has. */
function read(content: string | Uint8Array, file = FILE) {
  const { documents, problems } = readTree(folderOf({ [file]: content }));
  return documents[0] ?? problems[0];
}

/** By `printf '%s' … | sha256sum` of the whole file and of what follows the fields. */
const SHA256 = {
  file: '1fbb4cdc1eec23ecf8efae130e87cb579cfb55b66a961494708ebe0116b90cff',
  body: '657e70207d368557816d6f4c37bd5ebd2f24790ae66e28ba2ca7cf0724620142',
};

describe('a file becomes a document', () => {
  test('with its fields, digests and links', () => {
    expect(read('---\nkind: memorandum\n---\nА [Б](organization:c).\n')).toEqual({
      file: FILE,
      collection: 'agreements',
      id: 'x',
      locale: null,
      digest: SHA256.file,
      data: { kind: 'memorandum' },
      body: { digest: SHA256.body, empty: false, links: ['organization:c'] },
    });
  });

  test.each([
    ['a byte order mark', `${BOM}---\na: 1\n---\nА\n`],
    ['Windows line ends', '---\r\na: 1\r\n---\r\nА\n'],
    ['spaces behind the marks', '---  \na: 1\n---\t\nА\n'],
  ])('with %s it reads the same', (_, source) => {
    const plain = read('---\na: 1\n---\nА\n');
    expect(read(source)).toMatchObject({ data: { a: 1 } });
    expect(read(source)).toMatchObject({ body: (plain as { body: unknown }).body });
  });

  test.each([
    ['nothing', '---\na: 1\n---', true],
    ['white space', '---\na: 1\n---\n \n\t\n', true],
    ['a word', '---\na: 1\n---\nА', false],
  ])('a body of %s', (_, source, empty) => {
    expect(read(source)).toMatchObject({ body: { empty } });
  });

  test('dates stay strings, as the editor typed them', () => {
    const yaml = 'a: 2016-02-30\nb: 2016-09-16T09:00:00Z\nc: 2016\nd: yes\ne: 0o17\nf: 1_000';
    expect(read(`---\n${yaml}\n---\n`)).toMatchObject({
      data: { a: '2016-02-30', b: '2016-09-16T09:00:00Z', c: 2016, d: 'yes', e: 15, f: '1_000' },
    });
  });

  test('the digest is of the bytes: a changed space changes it, the body has its own', () => {
    const one = read('---\na: 1\n---\nА\n');
    const other = read('---\na:  1\n---\nА\n');
    expect(one).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(other).toMatchObject({ body: (one as { body: unknown }).body, data: { a: 1 } });
    expect((other as { digest: string }).digest).not.toBe((one as { digest: string }).digest);
  });

  test('a list of codes is YAML as a whole', () => {
    const file = 'taxonomies/kinds.yaml';
    expect(read('terms:\n  - id: a\n', file)).toMatchObject({
      collection: 'taxonomies',
      id: 'kinds',
      data: { terms: [{ id: 'a' }] },
      body: { empty: true },
    });
  });
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['no marks', 'А\n', 'no-frontmatter', [1, 1]],
    ['nothing at all', '', 'no-frontmatter', [1, 1]],
    ['marks that are not closed', '---\na: 1\n', 'no-frontmatter', [1, 1]],
    ['an empty line before', '\n---\na: 1\n---\n', 'no-frontmatter', [1, 1]],
    ['no fields', '---\n---\nА\n', 'unreadable-yaml', [1, 1]],
    ['a list in place of fields', '---\n- a\n---\n', 'unreadable-yaml', [1, 1]],
    ['a word in place of fields', '---\na\n---\n', 'unreadable-yaml', [1, 1]],
    ['a key twice', '---\na: 1\nb: 2\na: 3\n---\n', 'duplicate-key', [4, 1]],
    ['a key twice inside', '---\na:\n  b: 1\n  b: 2\n---\n', 'duplicate-key', [4, 3]],
    ['an open quotation mark', '---\na: 1\nb: "А\nc: 2\n---\n', 'unreadable-yaml', [3, 4]],
    ['a tab for an indent', '---\na:\n\tb: 1\n---\n', 'unreadable-yaml', [3, 1]],
    ['two colons in a line', '---\na: b: c\n---\n', 'unreadable-yaml', [2, 4]],
    ['an alias', '---\na: &x 1\nb: *x\n---\n', 'unreadable-yaml', [3, 4]],
    ['an alias to nothing', '---\nb: *x\n---\n', 'unreadable-yaml', [2, 4]],
    ['an unknown tag', '---\na: !date 2016\n---\n', 'unreadable-yaml', [2, 4]],
    ['the fault of a CRLF file', '---\r\na: 1\r\na: 2\r\n---\r\n', 'duplicate-key', [3, 1]],
    ['the fault of a file with a BOM', `${BOM}---\na: 1\na: 2\n---\n`, 'duplicate-key', [3, 1]],
  ])('%s', (_, source, rule, [line, column]) => {
    expect(read(source)).toMatchObject({
      rule,
      severity: 'error',
      place: { file: FILE, position: { line, column } },
    });
  });

  test.each([
    ['Windows-1251', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xe1, 0xe2)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0x00)],
    ['text with a null byte', '---\na: "А\0"\n---\n'],
    ['a letter cut in half', Uint8Array.of(0x2d, 0xd0)],
  ])('%s', (_, content) => {
    expect(read(content)).toMatchObject({ rule: 'not-utf8', place: { file: FILE } });
  });

  test('a list of codes that is none', () => {
    const file = 'taxonomies/kinds.yaml';
    expect(read('terms: [\n', file)).toMatchObject({
      rule: 'unreadable-yaml',
      place: { file, position: { line: 2 } },
    });
  });
});

test.each([
  ['releases/2016/forum.ru.md', { collection: 'releases', id: 'forum', locale: 'ru' }],
  ['releases/undated/a.kk.md', { collection: 'releases', id: 'a', locale: 'kk' }],
  ['agreements/some/forum/a-b.md', { collection: 'agreements', id: 'a-b', locale: null }],
  ['pages/about.en.mdx', { collection: 'pages', id: 'about', locale: 'en' }],
  ['releases/x.de.md', { collection: 'releases', id: 'x.de', locale: null }],
  ['taxonomies/kinds.yaml', { collection: 'taxonomies', id: 'kinds', locale: null }],
])('%s stands for its record', (file, expected) => {
  expect(identity(file)).toEqual(expected);
});
