import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Options } from './options.ts';

/** Files by which a folder is known to be a site that an earlier build published. */
const MARKS = ['index.html', 'kk/index.html'];

/**
 * Refuses a folder that a build must not replace: one that holds the project, the content or the cache, and one
 * that is neither empty nor a former site. @throws with the reason.
 */
export function guardOutDir(root: string, { outDir, contentDir, cacheDir }: Options): void {
  const inside = [root, contentDir, cacheDir].find((folder) => holds(outDir, folder));
  if (inside)
    throw new Error(
      `OUT_DIR is ${outDir}, which holds ${inside}: a build replaces the whole folder.`,
    );
  if (holds(contentDir, outDir)) throw new Error(`OUT_DIR is ${outDir}, inside the content.`);
  const isForeign =
    existsSync(outDir) &&
    readdirSync(outDir).length > 0 &&
    !MARKS.every((file) => existsSync(path.join(outDir, file)));
  if (isForeign) {
    throw new Error(
      `OUT_DIR is ${outDir}, which is not a former site: empty it or choose another folder.`,
    );
  }
}

function holds(folder: string, other: string): boolean {
  const relative = path.relative(folder, other);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
