import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder as sorted paths with `/`; none when the folder is missing. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Puts files of one folder into another by hard link, or by copy where the file system has no links. */
export function takeOver(from: string, to: string, files: Iterable<string>): void {
  const made = new Set<string>();
  for (const file of files) {
    const target = path.join(to, file);
    const folder = path.dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      linkSync(path.join(from, file), target);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && NO_LINKS.has(String(error.code))))
        throw error;
      cpSync(path.join(from, file), target, { preserveTimestamps: true });
    }
  }
}

const NO_LINKS = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK']);

/** Name under which the former folder waits during the exchange. */
const former = (folder: string): string => `${folder}.former`;

/** Puts `next` in the place of `folder`; two renames, and `heal` repairs a stop between them. */
export function exchange(next: string, folder: string): void {
  rmSync(former(folder), { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, former(folder));
  renameSync(next, folder);
  rmSync(former(folder), { recursive: true, force: true });
}

/** Brings the former folder back when an exchange was interrupted between its two renames. */
export function heal(folder: string): void {
  if (!existsSync(folder) && existsSync(former(folder))) renameSync(former(folder), folder);
}
