import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS_FILE, REDIRECTS_FILE } from './files.ts';
import { parseManifest, MANIFEST, type Manifest } from './manifest.ts';

/** Where a site is read from. */
export interface SiteReader {
  /** `null` when there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** Every file there; `null` where nobody can list them. */
  readonly list: (() => readonly string[]) | null;
}

export type Difference = 'missing' | 'changed' | 'unknown';

export interface Verification {
  readonly manifest: Manifest;
  /** By path; none when the site is what the manifest says. */
  readonly differences: readonly (readonly [file: string, difference: Difference])[];
}

/** Files that hosts read and do not hand out. */
const UNSERVED: ReadonlySet<string> = new Set([HEADERS_FILE, REDIRECTS_FILE, '.nojekyll']);
const AT_ONCE = 16;

/** Compares every file with the manifest beside it. @throws when there is no manifest that can be read. */
export async function verify({ read, list }: SiteReader): Promise<Verification> {
  const text = await read(MANIFEST);
  if (!text) throw new Error(`There is no ${MANIFEST}: this is not a site that Kelisim has built.`);
  const manifest = parseManifest(new TextDecoder().decode(text));
  const wanted = manifest.files.filter(({ path: file }) => list !== null || !UNSERVED.has(file));
  const found: (readonly [string, Difference])[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const group = wanted.slice(from, from + AT_ONCE);
    const all = await Promise.all(group.map((file) => compare(file, read)));
    found.push(...all.filter((each) => each !== null));
  }
  const known = new Set([MANIFEST, ...manifest.files.map((file) => file.path)]);
  const unknown = (list?.() ?? []).filter((file) => !known.has(file));
  return {
    manifest,
    differences: [...found, ...unknown.map((file) => [file, 'unknown'] as const)],
  };
}

async function compare(
  { path: file, sha256 }: Manifest['files'][number],
  read: SiteReader['read'],
): Promise<readonly [string, Difference] | null> {
  const bytes = await read(file);
  if (!bytes) return [file, 'missing'];
  return hash('sha256', bytes) === sha256 ? null : [file, 'changed'];
}

/** @param files paths of all files in the folder. */
export function folderReader(folder: string, files: readonly string[]): SiteReader {
  const all = new Set(files);
  return {
    list: () => files,
    read: (file) => Promise.resolve(all.has(file) ? readFileSync(path.join(folder, file)) : null),
  };
}

/** @throws when the address is not on this machine: checking another's site would load all of it. */
export function addressReader(address: string): SiteReader {
  const { hostname } = new URL(address);
  if (!/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname)) {
    throw new Error(
      `${hostname} is not this machine. Download a copy of the site and check the folder: npm run verify -- DIR`,
    );
  }
  const root = address.endsWith('/') ? address : `${address}/`;
  return {
    list: null,
    async read(file) {
      const target = new URL(encodeURI(file.replace(/(^|\/)index\.html$/u, '$1')), root);
      const response = await fetch(target);
      // The page for unknown addresses is a file too, and some hosts send it as what it is.
      const isThere = response.ok || (file === '404.html' && response.status === 404);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return isThere ? bytes : null;
    },
  };
}
