import { linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hasCode, NO_LINKS } from './placing.ts';

/**
 * Gives every file of a site that has just been published for the first time a second name in the folder of the next
 * one, which then has little left to do. Where a disk has no such names, or no room for them, nothing is done: the site
 * is published all the same. Gives the file that was named last, `null` where nothing is done.
 * @param to It must not exist.
 */
export function twin(from: string, to: string, files: readonly string[]): string | null {
  const folders = new Set<string>();
  try {
    for (const file of files) {
      const target = path.join(to, file);
      const folder = path.dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      linkSync(path.join(from, file), target);
    }
    return files.at(-1) ?? null;
  } catch (error) {
    if (!hasCode(error, NO_LINKS) && !hasCode(error, NO_ROOM)) throw error;
    rmSync(to, { recursive: true, force: true });
    return null;
  }
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);
