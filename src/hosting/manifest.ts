import { hash } from 'node:crypto';
import type { Fingerprint } from './fingerprint.ts';

export const MANIFEST = 'manifest.json';

/** A file of the site in its manifest. */
export interface ManifestFile extends Fingerprint {
  /** Of a page: the digest at its foot, which is that of all that it shows. */
  readonly view?: string;
}

/** Everything that a site consists of, the manifest itself apart. */
export interface Manifest {
  readonly version: 1;
  /** SHA-256 over the view digests of all pages: of what they show, whatever they look like. */
  readonly content: string;
  /** SHA-256 over the lines `path size sha256` of all files. */
  readonly site: string;
  /** Sorted by path. */
  readonly files: readonly ManifestFile[];
}

/** @param files sorted by path. */
export function toManifest(content: string, files: readonly ManifestFile[]): Manifest {
  return { version: 1, content, site: siteDigest(files), files };
}

const siteDigest = (files: readonly Fingerprint[]): string =>
  hash('sha256', files.map(({ path, size, sha256 }) => `${path} ${size} ${sha256}\n`).join(''));

/** One file a line, so that two manifests can be compared line by line. */
export function manifestText({ version, content, site, files }: Manifest): string {
  const head = JSON.stringify({ version, content, site }).slice(0, -1);
  return `${head},"files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`;
}

/** @throws a sentence when the text is no manifest, or not whole. */
export function parseManifest(text: string): Manifest {
  const value = asManifest(text);
  if (value?.version !== 1 || !Array.isArray(value.files)) {
    throw new Error('This is not a manifest that this version of Kelisim can read.');
  }
  if (siteDigest(value.files) !== value.site) {
    throw new Error(
      'The manifest is damaged: its list of files does not have the digest it names.',
    );
  }
  return value;
}

function asManifest(text: string): Manifest | null {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return null;
  }
}
