import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDraft, type Draft } from '#src/build/draft.ts';
import { filesBelow } from '#src/build/folder.ts';
import { openParcel, type Packing } from '#src/build/parcel.ts';
import { lookInto } from '#src/build/published.ts';
import { folderOf } from '#tests/fixtures/content-tree.ts';

/** A published site, and beside it a draft in a folder where something older lies. */
function begin(
  published: Record<string, string>,
  older: Record<string, string> = {},
): { readonly folder: string; readonly draft: Draft } {
  const under = (name: string, files: Record<string, string>) =>
    Object.entries(files).map(([file, text]) => [`${name}/${file}`, text] as const);
  const folder = folderOf(
    Object.fromEntries([...under('dist', published), ...under('next', older)]),
  );
  return {
    folder,
    draft: openDraft(path.join(folder, 'next'), lookInto(path.join(folder, 'dist'))),
  };
}

/** What the draft holds once it is finished. */
function finished({ folder, finish }: Draft): Record<string, string> {
  finish();
  const files = filesBelow(folder);
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

const isShared = (folder: string, file: string): boolean =>
  statSync(path.join(folder, 'dist', file)).ino === statSync(path.join(folder, 'next', file)).ino;

describe('a draft', () => {
  test('shares with the published site what is the same, whatever lay there', () => {
    const { folder, draft } = begin({ 'a/b.xml': 'same', 'c.html': 'kept' }, { 'a/b.xml': 'old' });
    draft.put('a/b.xml', 'same');
    draft.keep(['c.html']);
    expect(finished(draft)).toEqual({ 'a/b.xml': 'same', 'c.html': 'kept' });
    expect(isShared(folder, 'a/b.xml')).toBe(true);
    expect(isShared(folder, 'c.html')).toBe(true);
  });

  test('never changes the published site', () => {
    const { folder, draft } = begin({ 'a.txt': 'one', 'b.html': 'one', 'data/c.csv': 'one' });
    draft.keep(['a.txt', 'b.html', 'data/c.csv']);
    const again = openDraft(draft.folder, lookInto(path.join(folder, 'dist')));
    again.put('a.txt', 'two');
    mkdirSync(path.join(folder, 'pages'));
    writeFileSync(path.join(folder, 'pages/b.html'), 'two');
    again.moveAll(path.join(folder, 'pages'), ['b.html']);
    const parcel = openParcel(path.join(folder, 'parcel'), path.join(folder, 'dist'));
    writeFileSync(path.join(parcel.open('data'), 'c.csv'), 'two');
    again.adopt(parcel.list());
    expect(finished(again)).toEqual({ 'a.txt': 'two', 'b.html': 'two', 'data/c.csv': 'two' });
    for (const file of ['a.txt', 'b.html', 'data/c.csv']) {
      expect(readFileSync(path.join(folder, 'dist', file), 'utf8')).toBe('one');
    }
  });

  test('takes all files of a folder, whatever lay in their place', () => {
    const { folder, draft } = begin(
      { 'a/b.html': 'one', 'c/d.html': 'one' },
      { 'a/b.html': 'old', 'a/left.html': 'old', 'c/d.html/e.html': 'old', f: 'old' },
    );
    const files = {
      'a/b.html': '1',
      'a/g/h.html': '2',
      'c/d.html': '3',
      'f/i.html': '4',
      'j/k/l.html': '5',
    };
    const pages = folderOf(files);
    draft.keep(['a/b.html']);
    draft.moveAll(pages, Object.keys(files));
    expect(finished(draft)).toEqual(files);
    expect(draft.files().toSorted()).toEqual(Object.keys(files));
    expect(draft.look('a/b.html')?.size).toBe(1);
    expect(isShared(folder, 'a/b.html')).toBe(false);
    expect(readFileSync(path.join(folder, 'dist/a/b.html'), 'utf8')).toBe('one');
  });

  test('takes in a parcel: what is the same is shared, the rest is moved', () => {
    const { folder, draft } = begin({ 'a/b.xml': 'same', 'c.xml': 'one' }, { 'd.xml': 'old' });
    const parcel = openParcel(path.join(folder, 'parcel'), path.join(folder, 'dist'));
    parcel.put('a/b.xml', 'same');
    parcel.put('c.xml', 'two');
    const packing = JSON.parse(JSON.stringify(parcel.list())) as Packing;
    expect(packing).toMatchObject({ kept: [], held: ['a/b.xml'] });
    draft.adopt(packing);
    expect(finished(draft)).toEqual({ 'a/b.xml': 'same', 'c.xml': 'two' });
    expect(isShared(folder, 'a/b.xml')).toBe(true);
    expect(filesBelow(path.join(folder, 'parcel'))).toEqual([]);
  });

  test('loses what does not belong to the site, and the folders in which nothing is left', () => {
    const older = { 'a/b/c.html': 'old', 'a/d.html': 'old', 'e/f/g.html': 'old' };
    const { draft } = begin({}, older);
    draft.put('a/d.html', 'new');
    expect(finished(draft)).toEqual({ 'a/d.html': 'new' });
    expect(readdirSync(draft.folder, { recursive: true }).sort()).toEqual(['a', 'a/d.html']);
  });

  test('puts a folder in the place of a file, and a file in the place of a folder', () => {
    const { draft } = begin({}, { a: 'a file', 'b/c/d': 'in a folder' });
    draft.put('a/b/c', 'deep');
    draft.put('b', 'flat');
    expect(finished(draft)).toEqual({ 'a/b/c': 'deep', b: 'flat' });
  });

  test('knows how its files look, also one that was kept and then made anew', () => {
    const { draft } = begin({ 'a.txt': 'one', 'b.txt': 'two' });
    draft.keep(['a.txt', 'b.txt']);
    expect(draft.look('a.txt')?.size).toBe(3);
    draft.put('a.txt', 'longer');
    expect([draft.look('a.txt')?.size, draft.look('gone')]).toEqual([6, null]);
    expect(draft.look('b.txt')?.mtimeMs).toBe(statSync(path.join(draft.folder, 'b.txt')).mtimeMs);
  });

  test('does not do without a file that should be kept', () => {
    const { draft } = begin({}, { 'a.html': 'older' });
    expect(() => draft.keep(['a.html'])).toThrow('ENOENT');
  });
});
