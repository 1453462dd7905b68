import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Digest of files, with their paths, and of words; folders with all that is in them, in the same order anywhere. */
export function revisionOf(
  root: string,
  entries: readonly string[],
  words: readonly string[],
): string {
  const parts = entries
    .flatMap((entry) => filesIn(root, entry))
    .map((file) => `${file} ${hash('sha256', readFileSync(path.join(root, file)))}`);
  return hash('sha256', JSON.stringify([words, parts]));
}

function filesIn(root: string, entry: string): string[] {
  const absolute = path.join(root, entry);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [entry];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesIn(root, `${entry}/${name}`));
}
