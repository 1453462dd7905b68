import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  contentDigest,
  placeFolder,
  readFolder,
  writeFolder,
  type Place,
} from '#src/search/index/output.ts';
import { documentsIn, type Shard } from '#src/search/index/shard.ts';
import type { WrittenShard } from '#src/search/index/shard-writer.ts';
import type { Outline } from '#src/search/index/survey.ts';
import type { ShardEntry } from '#src/search/manifest.ts';

/** Finished shards, by the digests of their documents. */
export interface ShardCache {
  /** Places a shard; `undefined` when it is not there, or not as it was written. */
  readonly reuse: (shard: Shard<Outline>, place: Place) => Promise<ShardEntry[] | undefined>;
  readonly keep: (shard: Shard<Outline>, written: WrittenShard) => Promise<void>;
}

const ENTRY_FILE = 'entries.json';
const ENTRY_FOLDER = 'description';
const SHARD_FOLDER = 'shard';

/** @param folder Without one, nothing is kept. @param revision Digest of the code that indexes. */
export function openShardCache(folder: string | undefined, revision: string): ShardCache {
  if (folder === undefined) return { reuse: async () => undefined, keep: async () => undefined };
  const folderOf = (shard: Shard<Outline>): string => join(folder, inputDigest(shard, revision));
  return {
    async reuse(shard, place) {
      const kept = folderOf(shard);
      const text = await readFile(join(kept, ENTRY_FOLDER, ENTRY_FILE), 'utf8').catch(() => null);
      if (text === null) return undefined;
      const entries = JSON.parse(text) as ShardEntry[];
      const folder = entries[0]?.folder ?? '';
      const files = await readFolder(join(kept, SHARD_FOLDER));
      if (!folder.endsWith(`-${contentDigest(files)}`)) return undefined;
      placeFolder(folder, files, place);
      return entries;
    },
    async keep(shard, { entries, files }) {
      const description = { path: ENTRY_FILE, content: Buffer.from(JSON.stringify(entries)) };
      const kept = folderOf(shard);
      await writeFolder(join(kept, SHARD_FOLDER), files);
      await writeFolder(join(kept, ENTRY_FOLDER), [description]);
    },
  };
}

function inputDigest(shard: Shard<Outline>, revision: string): string {
  const parts = shard.parts.map(({ locale, documents }) => [locale, documents.length]);
  const hash = createHash('sha256').update(
    JSON.stringify([revision, shard.name, shard.isNewest, parts]),
  );
  for (const { digest } of documentsIn(shard)) hash.update(digest);
  return hash.digest('hex').slice(0, 24);
}
