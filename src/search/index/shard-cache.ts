import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder, type OutputFile, type Place } from '#src/search/index/output.ts';
import { documentsIn, type Shard } from '#src/search/index/shard.ts';
import type { WrittenShard } from '#src/search/index/shard-writer.ts';
import type { Outline } from '#src/search/index/survey.ts';
import type { ShardEntry } from '#src/search/manifest.ts';

/** Where files of the index go, some of which may be there already. */
export interface Target {
  readonly place: Place;
  /** Whether a file with this digest is there. */
  readonly has: (path: string, sha256: string) => boolean;
  /** Takes over a file that is there. */
  readonly keep: (path: string) => void;
}

/** Finished shards, by the digests of their documents. */
export interface ShardCache {
  /** Puts a shard in its place; `undefined` when it is not there, or not as it was written. */
  readonly reuse: (shard: Shard<Outline>, target: Target) => ShardEntry[] | undefined;
  readonly keep: (shard: Shard<Outline>, written: WrittenShard) => Promise<void>;
}

/** What is known of a shard without its files. */
interface Description {
  readonly entries: ShardEntry[];
  readonly files: readonly (readonly [path: string, sha256: string])[];
}

const DESCRIPTION = 'shard.json';
const DESCRIPTION_FOLDER = 'description';
const SHARD_FOLDER = 'shard';

const sha256 = (content: Uint8Array): string => hash('sha256', content);

/** @param folder Without one, nothing is kept. @param revision Digest of the code that indexes. */
export function openShardCache(folder: string | undefined, revision: string): ShardCache {
  if (folder === undefined) return { reuse: () => undefined, keep: async () => undefined };
  const folderOf = (shard: Shard<Outline>): string => join(folder, inputDigest(shard, revision));
  return {
    reuse(shard, target) {
      const kept = folderOf(shard);
      const known = describedIn(kept);
      return known && putBack(known, join(kept, SHARD_FOLDER), target) ? known.entries : undefined;
    },
    async keep(shard, { entries, files }) {
      const known: Description = {
        entries,
        files: files.map(({ path, content }) => [path, sha256(content)]),
      };
      const text = JSON.stringify(known);
      const sealed = Buffer.from(`${sha256(Buffer.from(text))}\n${text}`);
      const kept = folderOf(shard);
      await writeFolder(join(kept, SHARD_FOLDER), files);
      await writeFolder(join(kept, DESCRIPTION_FOLDER), [{ path: DESCRIPTION, content: sealed }]);
    },
  };
}

function describedIn(folder: string): Description | null {
  try {
    const text = readFileSync(join(folder, DESCRIPTION_FOLDER, DESCRIPTION), 'utf8');
    const end = text.indexOf('\n');
    const known = text.slice(end + 1);
    return sha256(Buffer.from(known)) === text.slice(0, end)
      ? (JSON.parse(known) as Description)
      : null;
  } catch {
    return null;
  }
}

/** Nothing is placed before all files are known to be right. */
function putBack({ entries, files }: Description, from: string, target: Target): boolean {
  const folder = entries[0]?.folder ?? '';
  const there: string[] = [];
  const read: OutputFile[] = [];
  for (const [name, digest] of files) {
    const path = `${folder}/${name}`;
    if (target.has(path, digest)) {
      there.push(path);
      continue;
    }
    const content = contentOf(join(from, name));
    if (!content || sha256(content) !== digest) return false;
    read.push({ path, content });
  }
  for (const path of there) target.keep(path);
  for (const { path, content } of read) target.place(path, content);
  return true;
}

function contentOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function inputDigest(shard: Shard<Outline>, revision: string): string {
  const parts = shard.parts.map(({ locale, documents }) => [locale, documents.length]);
  const digest = createHash('sha256').update(
    JSON.stringify([revision, shard.name, shard.isNewest, parts]),
  );
  for (const { digest: own } of documentsIn(shard)) digest.update(own);
  return digest.digest('hex').slice(0, 24);
}
