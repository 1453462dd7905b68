import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchange, filesBelow, heal } from '#src/build/folder.ts';
import { folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';

/** A published folder `dist` with one page that says this, and `next` beside it. */
function site(former: string | null, next: string): { dist: string; next: string } {
  const files = { 'next/index.html': next, ...(former && { 'dist/index.html': former }) };
  const folder = folderOf(files);
  return { dist: path.join(folder, 'dist'), next: path.join(folder, 'next') };
}

const page = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');

describe('the exchange of the published folder', () => {
  test.each([['former'], [null]])('puts the new one in its place (before: %s)', (former) => {
    const { dist, next } = site(former, 'new');
    exchange(next, dist);
    expect(page(dist)).toBe('new');
    expect(filesBelow(path.dirname(dist))).toEqual(['dist/index.html']);
  });

  test('removes what an earlier, interrupted exchange has left', () => {
    const { dist, next } = site('former', 'new');
    const left = site('older', '');
    renameSync(left.dist, `${dist}.former`);
    exchange(next, dist);
    expect(page(dist)).toBe('new');
    expect(existsSync(`${dist}.former`)).toBe(false);
  });

  test('keeps the former one in the place of the new one when told so', () => {
    const { dist, next } = site('former', 'new');
    exchange(next, dist, { keep: true });
    expect([page(dist), page(next)]).toEqual(['new', 'former']);
    exchange(next, dist, { keep: true });
    expect([page(dist), page(next), existsSync(`${dist}.former`)]).toEqual([
      'former',
      'new',
      false,
    ]);
  });

  test('without anything new leaves the former one', () => {
    const { dist, next } = site('former', 'new');
    expect(() => exchange(`${next}-missing`, dist)).toThrow('ENOENT');
    heal(dist);
    expect(page(dist)).toBe('former');
  });
});

describe('healing', () => {
  test('brings the former folder back after a stop between the two renames', () => {
    const { dist } = site('former', 'new');
    renameSync(dist, `${dist}.former`);
    heal(dist);
    expect(page(dist)).toBe('former');
    expect(existsSync(`${dist}.former`)).toBe(false);
  });

  test('leaves a published folder alone', () => {
    const { dist, next } = site('present', 'new');
    renameSync(next, `${dist}.former`);
    heal(dist);
    expect(page(dist)).toBe('present');
  });

  test('does nothing where nothing was published', () => {
    const folder = temporaryFolder();
    heal(path.join(folder, 'dist'));
    expect(filesBelow(folder)).toEqual([]);
  });
});

test('files are listed below a folder, sorted, with slashes', () => {
  const folder = folderOf({ 'b/c.txt': '', 'b/a/d.txt': '', 'a.txt': '' });
  expect(filesBelow(folder)).toEqual(['a.txt', 'b/a/d.txt', 'b/c.txt']);
  expect(filesBelow(path.join(folder, 'missing'))).toEqual([]);
});
