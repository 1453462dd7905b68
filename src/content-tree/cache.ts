import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Values by key, each with the stamp of what it was made from; it may forget, but it never lies. */
export interface Cache<T> {
  /** The value, when it was put under the same stamp. */
  readonly get: (key: string, stamp: string) => T | undefined;
  /** Plain JSON values only; the value of a key and a stamp is always the same. */
  readonly set: (key: string, stamp: string, value: T) => void;
  /** Writes what was got and set since it was opened, where anything changed; a full disk is no fault. */
  readonly save: () => void;
}

type Entry<T> = readonly [stamp: string, value: T];

/** One file of a cache: what it held, and what of that is still in use. */
interface Shard<T> {
  readonly former: ReadonlyMap<string, Entry<T>>;
  readonly used: Map<string, Entry<T>>;
  isChanged: boolean;
}

const FORMAT = 'kelisim-cache-1';

/** A small change rewrites one of so many files. */
const SHARDS = 16;

/** A cache in a folder. A file that is missing, cut, changed or of another revision is empty. */
export function openCache<T>(folder: string, revision: string): Cache<T> {
  const fileOf = (index: number): string => path.join(folder, `${index}.json`);
  const shards = Array.from({ length: SHARDS }, (_, index): Shard<T> => ({
    former: read(fileOf(index), revision),
    used: new Map(),
    isChanged: false,
  }));
  const shardOf = (key: string): Shard<T> | undefined => shards[crc32(key) % SHARDS];
  return {
    get(key, stamp) {
      const shard = shardOf(key);
      const entry = shard?.former.get(key);
      if (entry?.[0] !== stamp) return undefined;
      shard?.used.set(key, entry);
      return entry[1];
    },
    set(key, stamp, value) {
      const shard = shardOf(key);
      if (!shard || shard.used.get(key)?.[0] === stamp) return;
      shard.used.set(key, [stamp, value]);
      shard.isChanged = true;
    },
    save() {
      for (const [index, { former, used, isChanged }] of shards.entries()) {
        if (!isChanged && used.size === former.size) continue;
        write(fileOf(index), revision, JSON.stringify(Object.fromEntries(used)));
      }
    },
  };
}

function read<T>(file: string, revision: string): ReadonlyMap<string, Entry<T>> {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const payload = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== header(revision, payload)) return new Map();
    return new Map(
      Object.entries(JSON.parse(payload.toString('utf8')) as Record<string, Entry<T>>),
    );
  } catch {
    return new Map();
  }
}

function write(file: string, revision: string, json: string): void {
  const temporary = `${file}.${process.pid}`;
  const payload = Buffer.from(json);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      temporary,
      Buffer.concat([Buffer.from(`${header(revision, payload)}\n`), payload]),
    );
    renameSync(temporary, file);
  } catch {
    // Without a cache everything is read again.
  }
}

const header = (revision: string, payload: Uint8Array): string =>
  `${FORMAT} ${revision} ${crc32(payload).toString(16)}`;
