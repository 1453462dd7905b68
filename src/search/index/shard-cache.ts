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
import type { Shard } from '#src/search/index/shard.ts';
import type { WrittenShard } from '#src/search/index/shard-writer.ts';
import type { Outline } from '#src/search/index/survey.ts';
import type { ShardEntry } from '#src/search/manifest.ts';

/** Finished shards, by the digests of their documents. */
export interface ShardCache {
  /** Places a shard; `undefined` when it is not there, or not as it was written. */
  readonly reuse: (shard: Shard<Outline>, place: Place) => Promise<ShardEntry | undefined>;
  readonly keep: (shard: Shard<Outline>, written: WrittenShard) => Promise<void>;
}

const ENTRY_FILE = 'entry.json';
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
      const entry = JSON.parse(text) as ShardEntry;
      const files = await readFolder(join(kept, SHARD_FOLDER));
      if (!entry.folder.endsWith(contentDigest(files))) return undefined;
      placeFolder(entry.folder, files, place);
      return entry;
    },
    async keep(shard, { entry, files }) {
      const description = { path: ENTRY_FILE, content: Buffer.from(JSON.stringify(entry)) };
      const kept = folderOf(shard);
      await writeFolder(join(kept, SHARD_FOLDER), files);
      await writeFolder(join(kept, ENTRY_FOLDER), [description]);
    },
  };
}

function inputDigest({ locale, period, documents }: Shard<Outline>, revision: string): string {
  const hash = createHash('sha256').update(JSON.stringify([revision, locale, period]));
  for (const { digest } of documents) hash.update(digest);
  return hash.digest('hex').slice(0, 24);
}
