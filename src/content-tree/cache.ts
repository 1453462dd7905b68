import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Values by key, each with the stamp of what it was made from; it may forget, but it never lies. */
export interface Cache<T> {
  /** The value, when it was put under the same stamp. */
  readonly get: (key: string, stamp: string) => T | undefined;
  /** Plain JSON values only. */
  readonly set: (key: string, stamp: string, value: T) => void;
  /** Writes what was got and set since it was opened, if anything changed; a full disk is no fault. */
  readonly save: () => void;
}

type Entries<T> = Readonly<Record<string, readonly [stamp: string, value: T]>>;

const FORMAT = 'kelisim-cache-1';

/** A cache in one file. One that is missing, cut, changed or of another revision is empty. */
export function openCache<T>(file: string, revision: string): Cache<T> {
  const former = new Map(Object.entries(read<T>(file, revision)));
  const used = new Map<string, readonly [string, T]>();
  let changed = false;
  return {
    get(key, stamp) {
      const entry = former.get(key);
      if (entry?.[0] !== stamp) return undefined;
      used.set(key, entry);
      return entry[1];
    },
    set(key, stamp, value) {
      used.set(key, [stamp, value]);
      changed = true;
    },
    save() {
      if (!changed && used.size === former.size) return;
      write(file, revision, JSON.stringify(Object.fromEntries(used)));
    },
  };
}

function read<T>(file: string, revision: string): Entries<T> {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const payload = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== header(revision, payload)) return {};
    return JSON.parse(payload.toString('utf8')) as Entries<T>;
  } catch {
    return {};
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
