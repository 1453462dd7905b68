import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InlineSources } from './policy.ts';
import { readingOf, type InlineSet, type Reading } from './reading.ts';

/** What the manifest and the policy need of a file. */
export interface Fingerprint {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Size, time of change, digest, and the number of the file's set of inline sources. */
type Entry = readonly [size: number, mtimeMs: number, sha256: string, inline: number];

interface Memory {
  readonly version: 1;
  readonly sets: readonly InlineSet[];
  readonly files: Readonly<Record<string, Entry>>;
}

/** What is seen of a file without reading it. */
interface Look {
  readonly size: number;
  readonly mtimeMs: number;
}

type FileStatus = readonly [size: number, mtimeMs: number];

/** A folder of which somebody knows how its files look; `null` where there is none. */
interface LookedAt {
  readonly folder: string;
  readonly look: (file: string) => Look | null;
}

/** Reads files of a site once; one that has size and time of an earlier reading is not opened again. */
export interface FingerprintReader {
  /** Takes what its maker learned of a file, which need not be read again if it has this size. */
  readonly learn: (file: string, reading: Reading) => void;
  /** A file that was read already is not looked at again. @throws when it cannot be read, or is a page with an attribute that no policy lets run. */
  readonly read: (file: string) => Fingerprint;
  /** Size and time of a file, as they were when it was read. @throws when it was not. */
  readonly statusOf: (file: string) => FileStatus;
  /** Whether the last build read a file with this digest that looked like this. */
  readonly hasRead: (file: string, sha256: string, look: Look | null) => boolean;
  /** Files that the last build read. */
  readonly former: () => readonly string[];
  /** Of all pages read so far. */
  readonly inline: () => InlineSources;
  /** Remembers what was read, and nothing else, for the next build. */
  readonly save: () => void;
}

/** @param memory file of the cache; one that cannot be understood counts as absent. */
export function fingerprintReader({ folder, look }: LookedAt, memory: string): FingerprintReader {
  const former = recall(memory) ?? { sets: [], files: {} };
  const files: Record<string, Entry> = {};
  const learned = new Map<string, readonly [size: number, sha256: string, inline: number]>();
  const sets = new Map<string, number>();
  const known: InlineSet[] = [];
  const numberOf = (set: InlineSet): number => {
    const key = JSON.stringify(set);
    const found = sets.get(key) ?? known.push(set) - 1;
    sets.set(key, found);
    return found;
  };
  const enter = (file: string): Entry => {
    const now = look(file);
    if (!now) throw new Error(`${file} is missing from the site.`);
    const [size, digest, inline] = learned.get(file) ?? [];
    if (size === now.size && digest !== undefined && inline !== undefined)
      return [size, now.mtimeMs, digest, inline];
    const entry = former.files[file];
    const set = entry && former.sets[entry[3]];
    if (set && looksLike(entry, now)) return [entry[0], entry[1], entry[2], numberOf(set)];
    const reading = readingOf(file, readFileSync(path.join(folder, file)));
    return [now.size, now.mtimeMs, reading.sha256, numberOf(reading.inline)];
  };
  return {
    learn(file, { size, sha256, inline }) {
      learned.set(file, [size, sha256, numberOf(inline)]);
    },
    read(file) {
      const [size, , sha256] = (files[file] ??= enter(file));
      return { path: file, size, sha256 };
    },
    statusOf(file) {
      const entry = files[file];
      if (!entry) throw new Error(`${file} has not been read.`);
      return [entry[0], entry[1]];
    },
    hasRead(file, sha256, seen) {
      const entry = former.files[file];
      return entry !== undefined && seen !== null && entry[2] === sha256 && looksLike(entry, seen);
    },
    former: () => Object.keys(former.files),
    inline: () => ({
      scripts: new Set(known.flatMap(([scripts]) => scripts)),
      styles: new Set(known.flatMap(([, styles]) => styles)),
    }),
    save() {
      const value: Memory = { version: 1, sets: known, files };
      writeFileSync(`${memory}.next`, JSON.stringify(value));
      renameSync(`${memory}.next`, memory);
    },
  };
}

const looksLike = (entry: Entry, { size, mtimeMs }: Look): boolean =>
  entry[0] === size && entry[1] === mtimeMs;

function recall(memory: string): Pick<Memory, 'sets' | 'files'> | null {
  try {
    const value = JSON.parse(readFileSync(memory, 'utf8')) as Partial<Memory>;
    return value.version === 1 ? (value as Memory) : null;
  } catch {
    return null;
  }
}
