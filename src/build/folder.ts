import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder as sorted paths with `/`, no links among them; none when the folder is missing. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const visit = (below: string, way: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      if (entry.isFile()) files.push(way + entry.name);
      else if (entry.isDirectory()) visit(path.join(below, entry.name), `${way}${entry.name}/`);
    }
  };
  if (existsSync(folder)) visit(folder, '');
  return files.sort();
}

/** Name under which the former folder waits during the exchange. */
const former = (folder: string): string => `${folder}.former`;

/**
 * Puts `next` in the place of `folder`; two renames, and `heal` repairs a stop between them. The former folder is
 * removed, or becomes `next`.
 */
export function exchange(next: string, folder: string, { keep = false } = {}): void {
  const old = former(folder);
  rmSync(old, { recursive: true, force: true });
  const hadOne = existsSync(folder);
  if (hadOne) renameSync(folder, old);
  renameSync(next, folder);
  if (hadOne && keep) renameSync(old, next);
  else rmSync(old, { recursive: true, force: true });
}

/** Brings the former folder back when an exchange was interrupted between its two renames. */
export function heal(folder: string): void {
  if (!existsSync(folder) && existsSync(former(folder))) renameSync(former(folder), folder);
}
