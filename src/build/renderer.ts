import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything in the repository that decides how a page looks, content apart. */
const RENDERING = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Digest of all that renders: code, styles, configuration, lockfile, Node and the address of the site. When it
 * changes, every page is rendered again.
 */
export function rendererDigest(root: string, environment: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...environment]));
  for (const file of RENDERING.flatMap((entry) => filesIn(root, entry))) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesIn(root: string, entry: string): string[] {
  const absolute = path.join(root, entry);
  if (!existsSync(absolute)) return [];
  const listed = readdirSync(path.dirname(absolute), { withFileTypes: true });
  const found = listed.find(({ name }) => name === path.basename(entry));
  if (!found?.isDirectory()) return [entry];
  return readdirSync(absolute, { withFileTypes: true })
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => filesIn(root, `${entry}/${name}`));
}
