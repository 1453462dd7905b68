import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
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

/** Name under which the former folder waits during the exchange. */
const former = (folder: string): string => `${folder}.former`;

/**
 * Puts `next` in the place of `folder`; two renames, and `heal` repairs a stop between them. The former folder is
 * moved to `spare`, from which the one after next is made; without it, or where it is on another disk, it is removed.
 */
export function exchange(next: string, folder: string, spare?: string): void {
  rmSync(former(folder), { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, former(folder));
  renameSync(next, folder);
  if (spare !== undefined && moved(former(folder), spare)) return;
  rmSync(former(folder), { recursive: true, force: true });
}

/** Makes the folder a draft begins with: what an interrupted build has left, else the spare one, else nothing. */
export function takeSpare(spare: string, next: string): void {
  if (!existsSync(next)) moved(spare, next);
}

/** Moves a folder in one step, if that can be done; nothing may lie where it goes. */
function moved(from: string, to: string): boolean {
  try {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Brings the former folder back when an exchange was interrupted between its two renames. */
export function heal(folder: string): void {
  if (!existsSync(folder) && existsSync(former(folder))) renameSync(former(folder), folder);
}
