import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface OutputFile {
  /** Relative to the folder, with `/`. */
  path: string;
  content: Uint8Array;
}

/** Takes a file of a folder by its path, which has `/`. */
export type Place = (path: string, content: Uint8Array) => void;

/** Writes files into a folder. */
export function placeIn(directory: string): Place {
  return (path, content) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
}

/** Places all files of a folder. */
export function placeFolder(folder: string, files: readonly OutputFile[], place: Place): void {
  for (const { path, content } of files) place(`${folder}/${path}`, content);
}

/** A short digest of names and bytes; the order of the files does not matter. */
export function contentDigest(files: readonly OutputFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A value as gzipped JSON, small whether or not the server compresses. Such a file must not be
 * called `.gz`: servers would unpack it on the way.
 */
export const packed = (path: string, value: unknown): OutputFile =>
  packedJson(path, JSON.stringify(value));

/** The same of a value that is JSON already. */
export const packedJson = (path: string, json: string): OutputFile => ({
  path,
  content: compressed(json),
});

/** Gzipped, and no larger in memory than it is: what zlib gives is a view of at least 16 KB. */
export const compressed = (content: string | Uint8Array): Buffer =>
  Buffer.from(new Uint8Array(gzipSync(content, { level: LEVEL })).buffer);

/** Of zlib. With the highest an index is 0.1 % smaller, and takes a third longer to compress. */
const LEVEL = 6;

/** Writes all files into a new folder, which appears at once and complete. */
export async function writeFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(unfinished, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

/** Every file below a folder. @throws when it cannot be read. */
export function readFolder(folder: string): OutputFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return paths.map((path) => ({
    path: relative(folder, path).split(sep).join('/'),
    content: readFileSync(path),
  }));
}
