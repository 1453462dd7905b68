import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Redirect } from '#src/lib/records/records.ts';
import { hostingFiles } from '#src/hosting/files.ts';
import { fingerprintReader, type FingerprintReader } from '#src/hosting/fingerprint.ts';
import { MANIFEST, manifestText, toManifest, type ManifestFile } from '#src/hosting/manifest.ts';
import { formerAddresses, hostRedirects } from '#src/hosting/redirects.ts';
import type { HostRedirect } from '#src/hosting/rule.ts';
import { undigested } from '#src/hosting/rules.ts';
import type { Draft } from './draft.ts';
import { placeFiles } from './files.ts';
import { pageFile } from './page-file.ts';

/** What the last step of a build needs to know of the ones before it. */
export interface Completion {
  readonly redirects: readonly Redirect[];
  /** Every address that was ever published. */
  readonly addresses: readonly string[];
  /** View digest by address of a page. */
  readonly views: ReadonlyMap<string, string>;
  /** Has read, perhaps, some of the files. */
  readonly reader: FingerprintReader;
}

/** Reads the files of a site. @param memory Folder of what builds remember. */
export const fingerprintsIn = (
  site: Pick<Draft, 'folder' | 'look'>,
  memory: string,
): FingerprintReader => fingerprintReader(site, path.join(memory, 'fingerprints.json'));

/**
 * Adds to a site that is otherwise whole what hosts are told about it, and the manifest of all its files. Files
 * that have not changed since the last build are not read. @throws when the site could not be hosted safely.
 */
export function completeForHosts(
  { folder, put, files: all }: Pick<Draft, 'folder' | 'put' | 'files'>,
  { redirects, addresses, views, reader }: Completion,
): void {
  const viewOf = new Map(Array.from(views, ([address, digest]) => [pageFile(address), digest]));
  const enter = (file: string): ManifestFile => {
    const view = viewOf.get(file);
    return { ...reader.read(file), ...(view === undefined ? {} : { view }) };
  };
  const files = all();
  const unsafe = undigested(files);
  if (unsafe.length > 0) {
    throw new Error(
      `Browsers would keep ${unsafe[0]} for ever, but its name does not change with what is in it: ` +
        'give it a digest, or name it in src/hosting/rules.ts.',
    );
  }
  const listed = files.map(enter);
  const moved = movedAddresses(redirects, addresses, (file) => existsSync(path.join(folder, file)));
  const told = hostingFiles(reader.inline(), moved);
  placeFiles(told, put);
  listed.push(...told.map((file) => enter(file.path)));
  listed.sort((a, b) => (a.path < b.path ? -1 : 1));
  put(MANIFEST, manifestText(toManifest(contentDigest(views), listed)));
  reader.save();
}

/** @throws when an address that was published leads nowhere. */
function movedAddresses(
  redirects: readonly Redirect[],
  addresses: readonly string[],
  exists: (file: string) => boolean,
): HostRedirect[] {
  const moved = hostRedirects(redirects, exists);
  const former = formerAddresses(addresses, moved, exists);
  const [first] = former.lost;
  if (first !== undefined) {
    throw new Error(
      `${former.lost.length} published pages are gone and lead nowhere, the first is ${first}. Addresses are for ` +
        'ever: bring the page back, or write in redirects.yaml where it leads now.',
    );
  }
  return [...moved, ...former.redirects];
}

/** Over all that pages show, whatever they look like. */
function contentDigest(views: Completion['views']): string {
  const lines = Array.from(views, ([address, digest]) => `${address} ${digest}\n`).sort();
  return hash('sha256', lines.join(''));
}
