import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { openShardCache, type Target } from '#src/search/index/shard-cache.ts';
import type { Shard } from '#src/search/index/shard.ts';
import type { Outline } from '#src/search/index/survey.ts';
import type { ShardEntry } from '#src/search/manifest.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';

const OUTLINE: Outline = {
  ...{ url: '/a/', id: 'a', type: 'release', locale: 'ru' },
  ...{ sort: {}, digest: 'd' },
};
const SHARD: Shard<Outline> = {
  name: 'ru-past',
  parts: [{ locale: 'ru', period: 'past', years: null, documents: [OUTLINE] }],
  isNewest: false,
};
const ENTRIES: ShardEntry[] = [
  {
    ...{ folder: 'ru-past-1', code: 'zx-ru-past', first: 0, locale: 'ru', period: 'past' },
    ...{ years: null, documents: 1, averages: [1, 1, 1, 1, 1], crowded: [] },
  },
];
const FILES = { 'index/0.pf_index': 'words', 'texts/0.pack': 'text' };

const nothing: Target['has'] = () => false;

/** A folder of a cache in which the shard is kept. */
async function kept(): Promise<string> {
  const folder = temporaryFolder();
  const files = Object.entries(FILES).map(([file, text]) => ({
    path: file,
    content: Buffer.from(text),
  }));
  await openShardCache(folder, 'r').keep(SHARD, { entries: ENTRIES, files });
  return folder;
}

/** What is given back of the shard. */
function reused(folder: string, has: Target['has'] = nothing, revision = 'r') {
  const placed: Record<string, string> = {};
  const kept: string[] = [];
  const entries = openShardCache(folder, revision).reuse(SHARD, {
    has,
    keep: (file) => void kept.push(file),
    place: (file, content) => (placed[file] = Buffer.from(content).toString('utf8')),
  });
  return { entries, placed, kept };
}

const NONE = { entries: undefined, placed: {}, kept: [] };

const fileOf = (folder: string, name: string): string =>
  path.join(folder, filesBelow(folder).find((file) => file.endsWith(name)) ?? '');

test('a shard is given back as it was kept', async () => {
  const folder = await kept();
  const placed = { 'ru-past-1/index/0.pf_index': 'words', 'ru-past-1/texts/0.pack': 'text' };
  expect(reused(folder)).toEqual({ entries: ENTRIES, placed, kept: [] });
  expect(reused(folder, nothing, 'other')).toEqual(NONE);
});

test('a file that is where it belongs is not read', async () => {
  const folder = await kept();
  rmSync(fileOf(folder, 'texts/0.pack'));
  const asked = new Map<string, string>();
  const {
    entries,
    placed,
    kept: taken,
  } = reused(folder, (file, digest) => {
    asked.set(file, digest);
    return file.endsWith('texts/0.pack');
  });
  expect(entries).toEqual(ENTRIES);
  expect(placed).toEqual({ 'ru-past-1/index/0.pf_index': 'words' });
  expect(taken).toEqual(['ru-past-1/texts/0.pack']);
  // SHA-256 of `text`.
  expect(asked.get('ru-past-1/texts/0.pack')).toBe(
    '982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1',
  );
});

test.each(['texts/0.pack', 'shard.json'])(
  'of a shard whose %s was touched nothing is placed',
  async (name) => {
    const folder = await kept();
    writeFileSync(fileOf(folder, name), 'words');
    expect(reused(folder)).toEqual(NONE);
  },
);
