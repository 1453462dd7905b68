import { describe, expect, test } from 'vitest';
import { readTree } from '#src/content-tree/tree.ts';
import { renameMentions } from '#src/editing/mention.ts';
import { findRecord } from '#src/editing/record.ts';
import { renameRecord } from '#src/editing/rename.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { CONTENT } from '#tests/fixtures/content-tree.ts';
import { carry, copy, errorsIn, filesIn } from './copy.ts';

function rename(root: string, given: string, id: string, options = {}) {
  return carry(
    root,
    (content) => renameRecord(content, findRecord(content.tree.documents, given), id),
    options,
  );
}

const { documents } = readTree(CONTENT);

const RECORDS = [
  ...new Set(
    documents
      .filter(({ collection }) => (COLLECTIONS as readonly string[]).includes(collection))
      .map(({ collection, id }) => `${collection}/${id}`),
  ),
];

test('there are records of every collection to rename', () => {
  const collections = new Set(RECORDS.map((name) => name.split('/')[0]));
  expect([...collections].sort()).toEqual([...COLLECTIONS].sort());
});

test.each(RECORDS)('%s is renamed everywhere, and back again to the same bytes', (name) => {
  const root = copy();
  const before = filesIn(root);
  const [collection = '', id = ''] = name.split('/');
  expect(rename(root, name, 'drugoe-imya')).toMatchObject({ done: true });
  expect(errorsIn(root)).toEqual([]);
  const { 'redirects.yaml': redirects = '', ...renamed } = filesIn(root);
  const mention = new RegExp(`(?::|- |: )['"]?${id}['")]?$|:${id}[)>]`, 'mu');
  expect(Object.entries(renamed).filter(([, text]) => mention.test(text))).toEqual([]);
  const isDraft = documents.find((document) => document.id === id)?.data['draft'] === true;
  expect(redirects.includes(`from: /${collection}/${id}/`)).toBe(!isDraft);
  expect(rename(root, `${collection}/drugoe-imya`, id)).toMatchObject({ done: true });
  const again = filesIn(root);
  delete again['redirects.yaml'];
  expect(again).toEqual(before);
});

describe('a rename', () => {
  const FILE = 'agreements/flot.md';
  const SOURCE = `---
# Откуда известно — в источнике.
language: ru
title: { ru: Флот }
kind: agreement   # два слова
kindAsGiven: соглашение
parties:
  - { organization: "zhel-energo" }
  - organization: 'northworks' # второй

stages: [{ stage: announced, source: { release: forum-na-reke } }]
concerns: [sukhoy-dok]
---

См. [док](organization:sukhoy-dok), [он же][1], <organization:sukhoy-dok>, [страница](/kk/organizations/sukhoy-dok/#x),
organization:sukhoy-dok и [другой](organization:zhel-energo).

[1]: organization:sukhoy-dok
`;

  test('changes references and links and no other byte: comments, quotes, order stay', () => {
    const root = copy({ [FILE]: SOURCE });
    rename(root, 'sukhoy-dok', 'dok');
    expect(filesIn(root)[FILE]).toBe(
      SOURCE.replace('concerns: [sukhoy-dok]', 'concerns: [dok]')
        .replace('(organization:sukhoy-dok)', '(organization:dok)')
        .replace('<organization:sukhoy-dok>', '<organization:dok>')
        .replace('/organizations/sukhoy-dok/', '/organizations/dok/')
        .replace('[1]: organization:sukhoy-dok', '[1]: organization:dok'),
    );
    rename(root, 'zhel-energo', 'energo');
    rename(root, 'northworks', 'north');
    expect(filesIn(root)[FILE]).toContain(
      `  - { organization: "energo" }\n  - organization: 'north' # второй\n`,
    );
  });

  test('keeps line ends and a byte order mark', () => {
    const foreign = `\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`;
    const renaming = { from: { collection: 'organizations', id: 'zhel-energo' }, id: 'x' } as const;
    expect(renameMentions(foreign, renaming, [['parties', 0, 'organization']])).toBe(
      foreign.replaceAll('zhel-energo', 'x'),
    );
  });

  test('of a release moves every language of it', () => {
    const root = copy();
    rename(root, 'forum-na-reke', 'forum');
    const releases = Object.keys(filesIn(root)).filter((file) =>
      file.startsWith('releases/2019/f'),
    );
    expect(releases).toEqual(['releases/2019/forum.kk.md', 'releases/2019/forum.ru.md']);
  });

  test('leaves an identifier alone that only begins the same, or belongs to another collection', () => {
    const root = copy({
      'organizations/sukhoy-dok-2.md':
        '---\nnames:\n  - text: Док № 2\n    language: ru\n    basis: text\nkind: company\n---\n',
      [FILE]: SOURCE.replace('concerns: [sukhoy-dok]', 'concerns: [sukhoy-dok-2]').replace(
        /См\.[^]*/u,
        '[Второй](organization:sukhoy-dok-2).\n',
      ),
    });
    const before = filesIn(root)[FILE];
    rename(root, 'sukhoy-dok', 'dok');
    expect(filesIn(root)[FILE]).toBe(before);
  });

  test('tried out says what it would do and does nothing', () => {
    const root = copy();
    const before = filesIn(root);
    const { done, printed } = rename(root, 'northworks', 'north', { dryRun: true });
    expect(done).toBe(true);
    expect(printed).toContain('удалён  organizations/northworks.md');
    expect(printed).toContain('создан  organizations/north.md');
    expect(printed).toContain('изменён  agreements/vetryaki.md');
    expect(filesIn(root)).toEqual(before);
  });
});

describe('a rename is refused, and nothing changes,', () => {
  test.each([
    ['to an identifier that is taken', 'northworks', 'sukhoy-dok', /уже есть.*npm run merge/u],
    ['of a record that is not there', 'nortworks', 'x', /«nortworks» нет. Возможно, «northworks»/u],
    ['in a collection that is not there', 'people/x', 'y', /Вида записей «people» нет/u],
  ])('%s', (_, given, id, message) => {
    const root = copy();
    const before = filesIn(root);
    expect(() => rename(root, given, id)).toThrow(message);
    expect(filesIn(root)).toEqual(before);
  });

  test.each(['Верфь', 'Dok', 'dok.ru', '../dok', 'undated', 'a--b', '1dok'])(
    'to “%s”, which the check would not let through',
    (id) => {
      const root = copy();
      const before = filesIn(root);
      const { done, printed } = rename(root, 'northworks', id);
      expect(done).toBe(false);
      expect(printed).toContain('Ничего не изменено');
      expect(filesIn(root)).toEqual(before);
    },
  );

  test('to the former address of another record', () => {
    const root = copy();
    rename(root, 'sukhoy-dok', 'dok');
    expect(() => rename(root, 'northworks', 'sukhoy-dok')).toThrow(
      'Адрес /organizations/sukhoy-dok/ прежде был у записи, которая теперь /organizations/dok/',
    );
  });

  test('while a file cannot be understood, because its references are not known', () => {
    const root = copy({ 'agreements/lomanoe.md': '---\nkind: [\n---\n' });
    const before = filesIn(root);
    const { done, printed } = rename(root, 'northworks', 'north');
    expect(done).toBe(false);
    expect(printed).toContain('unreadable-yaml');
    expect(printed).toContain('Сначала исправьте их.');
    expect(filesIn(root)).toEqual(before);
  });
});

test('a record of a name that two collections have is named with its collection', () => {
  const root = copy({
    'organizations/bridge.md':
      '---\nnames:\n  - text: Мост\n    language: ru\n    basis: text\nkind: company\n---\n',
  });
  expect(() => rename(root, 'bridge', 'most')).toThrow('agreements/bridge, organizations/bridge');
  expect(rename(root, 'organization:bridge', 'most').done).toBe(true);
  expect(rename(root, '/agreements/bridge/', 'most').done).toBe(true);
});
