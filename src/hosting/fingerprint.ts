import { hash } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forbiddenAttribute, inlineSources, type InlineSources } from './policy.ts';

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
  readonly sets: readonly (readonly [scripts: readonly string[], styles: readonly string[]])[];
  readonly files: Readonly<Record<string, Entry>>;
}

/** Reads files of a site once; one that has size and time of an earlier reading is not opened again. */
export interface FingerprintReader {
  /** A file that was read already is not looked at again. @throws when it cannot be read, or is a page with an attribute that no policy lets run. */
  readonly read: (file: string) => Fingerprint;
  /** Of all pages read so far. */
  readonly inline: () => InlineSources;
  /** Remembers what was read, and nothing else, for the next build. */
  readonly save: () => void;
}

/** @param memory file of the cache; one that cannot be understood counts as absent. */
export function fingerprintReader(folder: string, memory: string): FingerprintReader {
  const former = recall(memory) ?? { sets: [], files: {} };
  const files: Record<string, Entry> = {};
  const sets = new Map<string, number>();
  const known: Memory['sets'][number][] = [];
  const numberOf = (set: Memory['sets'][number]): number => {
    const key = JSON.stringify(set);
    const found = sets.get(key) ?? known.push(set) - 1;
    sets.set(key, found);
    return found;
  };
  const enter = (file: string, status: readonly [size: number, mtimeMs: number]): Entry => {
    const entry = former.files[file];
    const set = entry && former.sets[entry[3]];
    if (set && entry[0] === status[0] && entry[1] === status[1]) {
      return [entry[0], entry[1], entry[2], numberOf(set)];
    }
    const bytes = readFileSync(path.join(folder, file));
    return [...status, hash('sha256', bytes), numberOf(inlineOf(file, bytes))];
  };
  return {
    read(file) {
      const known = files[file];
      if (known) return { path: file, size: known[0], sha256: known[2] };
      const { size, mtimeMs } = statSync(path.join(folder, file));
      const entry = enter(file, [size, mtimeMs]);
      files[file] = entry;
      return { path: file, size, sha256: entry[2] };
    },
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

function recall(memory: string): Pick<Memory, 'sets' | 'files'> | null {
  try {
    const value = JSON.parse(readFileSync(memory, 'utf8')) as Partial<Memory>;
    return value.version === 1 ? (value as Memory) : null;
  } catch {
    return null;
  }
}

const NONE: Memory['sets'][number] = [[], []];

function inlineOf(file: string, bytes: Buffer): Memory['sets'][number] {
  if (!file.endsWith('.html')) return NONE;
  const html = bytes.toString('utf8');
  const attribute = forbiddenAttribute(html);
  if (attribute !== null) {
    throw new Error(
      `${file} has an attribute “${attribute}”, which the site's content security policy refuses: ` +
        'move the script or the style into a file.',
    );
  }
  const { scripts, styles } = inlineSources(html);
  return [[...scripts], [...styles]];
}
