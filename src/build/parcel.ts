import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '#src/content-tree/digest.ts';
import { readingOf, type Reading } from '#src/hosting/reading.ts';
import { filesBelow } from './folder.ts';
import type { FileReadings } from './file-readings.ts';

/** Puts a file into a site: by its path, with `/`. */
export type Place = (file: string, content: string | Uint8Array) => void;

/**
 * Files for the next site, laid down in a folder that belongs to one build alone: another process may make them,
 * and what a process writes whose build is gone reaches no site.
 */
export interface Parcel {
  readonly put: Place;
  /** Takes a file of the published site as it is: as the last build left it. */
  readonly keep: (file: string) => void;
  /** Gives an empty folder in which others write; what they write belongs to the site. */
  readonly open: (folder: string) => string;
  /** Says what has been learned of a file that was written. */
  readonly learn: (file: string, reading: Reading) => void;
  readonly list: () => Packing;
}

/** What a parcel holds: plain values, which can go from one process to another. Paths are those of the site. */
export interface Packing {
  /** Files that are in the published site as the last build left them. */
  readonly kept: readonly string[];
  /** Those that have the same bytes there, whoever wrote them. */
  readonly held: readonly string[];
  /** Where the others lie. */
  readonly made: readonly (readonly [from: string, file: string])[];
  /** What is known of some of them. */
  readonly readings: FileReadings;
}

/** @param folder It must not exist. @param published Folder of the published site; it need not exist. */
export function openParcel(folder: string, published: string): Parcel {
  const [kept, held]: [string[], string[]] = [[], []];
  const made: (readonly [from: string, file: string])[] = [];
  const opened: string[] = [];
  const readings: (readonly [file: string, reading: Reading])[] = [];
  const flat = path.join(folder, 'files');
  mkdirSync(flat, { recursive: true });
  return {
    put(file, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (holds(path.join(published, file), bytes)) {
        held.push(file);
        return;
      }
      const from = path.join(flat, digest(file));
      writeFileSync(from, bytes);
      made.push([from, file]);
      readings.push([
        file,
        readingOf(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
      ]);
    },
    keep: (file) => void kept.push(file),
    open(name) {
      const at = path.join(folder, 'folders', name);
      mkdirSync(at, { recursive: true });
      opened.push(name);
      return at;
    },
    learn: (file, reading) => void readings.push([file, reading]),
    list() {
      const inFolders = opened.flatMap((name) => {
        const at = path.join(folder, 'folders', name);
        return filesBelow(at).map((file) => [path.join(at, file), `${name}/${file}`] as const);
      });
      return { kept, held, made: [...made, ...inFolders], readings };
    },
  };
}

/** Whether a file has these bytes. */
export function holds(file: string, bytes: Uint8Array): boolean {
  const status = statSync(file, { throwIfNoEntry: false });
  return status?.size === bytes.length && status.isFile() && readFileSync(file).equals(bytes);
}
