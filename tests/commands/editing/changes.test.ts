import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { afterChanges, applyChanges } from '#src/editing/changes.ts';
import { mirror } from '#src/build/mirror.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';
import { filesIn } from './copy.ts';

const FILES = { 'a.md': 'a', 'b.md': 'b', 'c/d.md': 'd' };

test('changes are made: files new, changed and gone, in folders old and new', () => {
  const root = folderOf(FILES);
  applyChanges(
    root,
    new Map([
      ['a.md', 'A'],
      ['b.md', null],
      ['e/f.md', 'f'],
    ]),
  );
  expect(filesIn(root)).toEqual({ 'a.md': 'A', 'c/d.md': 'd', 'e/f.md': 'f' });
});

test('when one of them cannot be made, none is', () => {
  const root = folderOf(FILES);
  mkdirSync(path.join(root, 'folder.md'));
  const changes = new Map([
    ['a.md', 'A'],
    ['new.md', 'n'],
    ['b.md', null],
    ['folder.md', 'x'],
  ]);
  expect(() => applyChanges(root, changes)).toThrow();
  expect(filesIn(root)).toEqual(FILES);
});

test('a copy is judged with the changes made, and the folder stays as it is', () => {
  const root = folderOf(FILES);
  const seen = afterChanges(root, new Map([['a.md', null]]), filesIn);
  expect(seen).toEqual({ 'b.md': 'b', 'c/d.md': 'd' });
  expect(filesIn(root)).toEqual(FILES);
});

test('a mirror of the content takes over what is new, changed and gone', () => {
  const from = folderOf({ 'organizations/a.md': '1', 'redirects.yaml': 'x' });
  const to = folderOf({ 'organizations/a.md': '0', 'organizations/old.md': '0' });
  mirror(from, to);
  expect(filesIn(to)).toEqual(filesIn(from));
  writeFileSync(path.join(from, 'redirects.yaml'), 'y');
  mirror(from, to);
  expect(filesIn(to)).toEqual(filesIn(from));
});
