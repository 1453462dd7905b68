import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { linesIn, withBytesOf, writeText } from './scratch.ts';

/** Values by key, each with the stamp of what it was made from; it may forget, but it never lies. */
export interface Cache<T> {
  /** The value, when it was put under the same stamp; taken from its text anew each time. */
  readonly get: (key: string, stamp: string) => T | undefined;
  /** Plain JSON values only; the value of a key and a stamp is always the same. */
  readonly set: (key: string, stamp: string, value: T) => void;
  /** The same with a value that is JSON already. */
  readonly put: (key: string, stamp: string, json: string) => void;
  /** Whether nothing was there when it was opened. */
  readonly isEmpty: () => boolean;
  /**
   * Writes what was got and set since it was opened, where anything changed, and of the rest what is to be kept;
   * what nobody asked for is not even read. A full disk is no fault.
   */
  readonly save: (keep?: Keep) => void;
}

/** Whether an entry that nobody asked for is still of use. */
type Keep = (key: string, stamp: string) => boolean;

/** Values stay texts until they are asked for. */
type Entry = readonly [stamp: string, json: string];

/** One file of a cache: what it held, `null` before it has been read, and what of that is still in use. */
interface Shard {
  former: ReadonlyMap<string, Entry> | null;
  readonly used: Map<string, Entry>;
  isChanged: boolean;
}

const FORMAT = 'kelisim-cache-2';

/** A small change rewrites one of so many files. */
const SHARDS = 16;

/**
 * A cache in a folder, or without one for as long as the process. A file that is missing, cut, changed or of another
 * revision is empty.
 */
export function openCache<T>(folder: string | null, revision: string): Cache<T> {
  const fileOf = (index: number): string | null => folder && path.join(folder, `${index}.txt`);
  const shards = Array.from({ length: SHARDS }, (): Shard => ({
    former: folder === null ? new Map() : null,
    used: new Map(),
    isChanged: false,
  }));
  const indexOf = (key: string): number => crc32(key) % SHARDS;
  const formerOf = (index: number): ReadonlyMap<string, Entry> => {
    const shard = shards[index];
    if (!shard) return new Map();
    return (shard.former ??= read(fileOf(index), revision));
  };
  const isKnown = (key: string, stamp: string): boolean =>
    shards[indexOf(key)]?.used.get(key)?.[0] === stamp;
  const put = (key: string, stamp: string, json: string): void => {
    const shard = shards[indexOf(key)];
    if (!shard || UNSAFE.test(key + stamp)) return;
    shard.used.set(key, [stamp, json]);
    shard.isChanged = true;
  };
  return {
    get(key, stamp) {
      const index = indexOf(key);
      const used = shards[index]?.used;
      const entry = used?.get(key) ?? formerOf(index).get(key);
      if (entry?.[0] !== stamp) return undefined;
      used?.set(key, entry);
      return JSON.parse(entry[1]) as T;
    },
    set(key, stamp, value) {
      if (!isKnown(key, stamp)) put(key, stamp, JSON.stringify(value));
    },
    put,
    isEmpty: () => shards.every((_, index) => formerOf(index).size === 0),
    save(keep) {
      for (const [index, { former, used, isChanged }] of shards.entries()) {
        const file = fileOf(index);
        const isSame = former === null || keep !== undefined || used.size === former.size;
        if (file === null || (!isChanged && isSame)) continue;
        for (const [key, entry] of keep ? formerOf(index) : []) {
          if (!used.has(key) && keep?.(key, entry[0])) used.set(key, entry);
        }
        write(file, revision, used);
      }
    },
  };
}

/** What would break the lines of a file; such a name is read anew every time. */
const UNSAFE = /[\n\t]/;

/** Lines of key, stamp and value, parted by tabs. */
function read(file: string | null, revision: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  try {
    for (const line of linesOf(file ?? '', revision)) {
      const first = line.indexOf('\t');
      const second = line.indexOf('\t', first + 1);
      const stamp = line.slice(first + 1, second);
      entries.set(line.slice(0, first), [stamp, line.slice(second + 1)]);
    }
  } catch {
    // Without a cache everything is read again.
  }
  return entries;
}

/** None where the file is not as it was written. */
function linesOf(file: string, revision: string): string[] {
  return withBytesOf(file, (bytes) => {
    const end = bytes.indexOf('\n');
    const payload = bytes.subarray(end + 1);
    const isWhole = bytes.toString('latin1', 0, end) === header(revision, payload);
    return isWhole ? linesIn(payload) : [];
  });
}

function write(file: string, revision: string, used: ReadonlyMap<string, Entry>): void {
  const temporary = `${file}.${process.pid}`;
  const lines = Array.from(used, ([key, [stamp, json]]) => `${key}\t${stamp}\t${json}`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeText(temporary, lines.join('\n'), (payload) => `${header(revision, payload)}\n`);
    renameSync(temporary, file);
  } catch {
    // Without a cache everything is read again.
  }
}

const header = (revision: string, payload: Uint8Array): string =>
  `${FORMAT} ${revision} ${crc32(payload).toString(16)}`;
