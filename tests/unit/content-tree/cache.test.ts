import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '#src/content-tree/cache.ts';
import { readTree } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import { folderOf, temporaryFolder } from '#tests/fixtures/content-tree.ts';
import { release } from '#tests/fixtures/rules/case.ts';

const R = 'releases/undated/r.ru.md';
const KEYS = Array.from({ length: 40 }, (_, index) => `key ${index}`);

function filled(folder: string): void {
  const cache = openCache<number>(folder, 'first');
  for (const [index, key] of KEYS.entries()) cache.set(key, 'stamp', index);
  cache.save();
}

const valuesIn = (folder: string, revision = 'first') => {
  const cache = openCache<number>(folder, revision);
  return KEYS.map((key) => cache.get(key, 'stamp'));
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder).map((name) => path.join(folder, name));

describe('a cache', () => {
  test('gives what was put under the same key, stamp and revision', () => {
    const folder = temporaryFolder();
    filled(folder);
    expect(valuesIn(folder)).toEqual(KEYS.map((_, index) => index));
    expect(valuesIn(folder, 'second').every((value) => value === undefined)).toBe(true);
    expect(openCache<number>(folder, 'first').get('key 1', 'other')).toBeUndefined();
  });

  test('rewrites only the file in which something changed, and forgets what was not asked for', () => {
    const folder = temporaryFolder();
    filled(folder);
    const before = new Map(filesIn(folder).map((file) => [file, readFileSync(file, 'utf8')]));
    const cache = openCache<number>(folder, 'first');
    for (const key of KEYS) cache.get(key, 'stamp');
    cache.set('key 1', 'new', 100);
    cache.save();
    expect(before.size).toBeGreaterThan(10);
    expect(
      filesIn(folder).filter((file) => readFileSync(file, 'utf8') !== before.get(file)),
    ).toHaveLength(1);
    const later = openCache<number>(folder, 'first');
    for (const key of KEYS) later.get(key, 'other');
    later.save();
    expect(valuesIn(folder).every((value) => value === undefined)).toBe(true);
  });

  test('keeps what nobody asked for as long as it is of use', () => {
    const folder = temporaryFolder();
    filled(folder);
    openCache<number>(folder, 'first').save((key) => key === 'never asked');
    expect(valuesIn(folder)).toEqual(KEYS.map((_, index) => index));
    const cache = openCache<number>(folder, 'first');
    for (const key of KEYS) cache.set(`${key} more`, 'stamp', 0);
    cache.save((key, stamp) => key !== 'key 1' && stamp === 'stamp');
    expect(valuesIn(folder)).toEqual(KEYS.map((_, index) => (index === 1 ? undefined : index)));
  });

  test('does without a name that would break its lines', () => {
    const folder = temporaryFolder();
    const cache = openCache<number>(folder, 'first');
    cache.set('a\nb', 'stamp', 1);
    cache.set('a', 'stamp', 2);
    cache.save();
    const again = openCache<number>(folder, 'first');
    expect([again.get('a\nb', 'stamp'), again.get('a', 'stamp')]).toEqual([undefined, 2]);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 2)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one byte',
      (bytes: Buffer) =>
        Buffer.from(bytes.map((byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte))),
    ],
    ['of another kind', () => Buffer.from('{"key 1":["stamp",1]}')],
  ])('that is %s is empty', (_, spoil) => {
    const folder = temporaryFolder();
    filled(folder);
    for (const file of filesIn(folder)) writeFileSync(file, spoil(readFileSync(file)));
    expect(valuesIn(folder).every((value) => value === undefined)).toBe(true);
  });
});

describe('a tree read again', () => {
  const HOUR = 3_600_000;

  function reader(folder: string) {
    const cache = temporaryFolder();
    return (later = HOUR) => {
      const documents = openCache<Document>(cache, '1');
      const opened: string[] = [];
      const tree = readTree(folder, {
        cache: { documents, now: Date.now() + later },
        each: ({ data }) => opened.push(String(data['lead'])),
      });
      documents.save();
      return { leads: opened, tree };
    };
  }

  test('takes an untouched file for what it was, and sees every change', () => {
    const folder = folderOf({ [R]: release() });
    const file = path.join(folder, R);
    const { mtime, atime } = statSync(file);
    const read = reader(folder);
    expect(read().leads).toEqual(['Абзац.']);
    expect(read().leads).toEqual(['Абзац.']);
    // As long, and with its former time.
    writeFileSync(file, release().replace('Абзац.', 'Глава.'));
    utimesSync(file, atime, mtime);
    expect(read().leads).toEqual(['Глава.']);
  });

  test('does not trust a file that is too young', () => {
    const folder = folderOf({ [R]: release() });
    const read = reader(folder);
    read(0);
    writeFileSync(path.join(folder, R), release().replace('Абзац.', 'Глава.'));
    expect(read(0).leads).toEqual(['Глава.']);
  });
});
