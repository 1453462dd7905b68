import { revisionOf } from '#src/check/revision.ts';

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
  return revisionOf(root, RENDERING, [process.version, ...environment]);
}
