import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { twin } from '#src/build/twin.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

test('a twin has the same files under the same names, and no bytes of its own', () => {
  const folder = folderOf({ 'dist/index.html': 'one', 'dist/kk/a/index.html': 'two' });
  const [from, to] = [path.join(folder, 'dist'), path.join(folder, 'next')];
  twin(from, to, filesBelow(from));
  expect(filesBelow(to)).toEqual(['index.html', 'kk/a/index.html']);
  for (const file of filesBelow(to)) {
    expect(statSync(path.join(to, file)).ino).toBe(statSync(path.join(from, file)).ino);
  }
});

test('a file that is not there is a fault', () => {
  const folder = folderOf({ 'dist/index.html': 'one' });
  const [from, to] = [path.join(folder, 'dist'), path.join(folder, 'next')];
  expect(() => twin(from, to, ['gone.html'])).toThrow('ENOENT');
  expect(existsSync(from)).toBe(true);
});
