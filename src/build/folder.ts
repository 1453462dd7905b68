import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Files below a folder as sorted paths with `/`; none when the folder is missing. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const ways = new Map<string, string>();
  const wayTo = (below: string): string => {
    const known = ways.get(below);
    if (known !== undefined) return known;
    const way = path.relative(folder, below);
    const found = way === '' ? '' : `${way.split(path.sep).join('/')}/`;
    ways.set(below, found);
    return found;
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => wayTo(parentPath) + name)
    .sort();
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
