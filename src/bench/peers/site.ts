import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import type { Measurement } from '../measurement.ts';
import { measure, type Clock } from '../process.ts';
import { PAGEFIND } from './installation.ts';
import { DOCUMENTS, OUT, type Peer } from './peer.ts';

/** The site of a peer, ready to be built. */
export interface PeerSite {
  readonly peer: Peer;
  readonly folder: string;
  /** Where the packages of the peers are installed. */
  readonly packages: string;
  /** Documents, each of which has to become a page. */
  readonly documents: number;
}

/** One build and one index, both from nothing. */
export interface PeerRun {
  readonly build: Measurement;
  readonly index: Measurement;
}

const KINDS = ['releases', 'agreements'] as const;

/** Writes the site of a peer below the folder of its packages, with the releases and agreements of an archive. */
export function setUpSite(peer: Peer, packages: string, contentDir: string): PeerSite {
  const folder = path.join(path.dirname(packages), 'sites', peer.name.toLowerCase());
  rmSync(folder, { recursive: true, force: true });
  for (const kind of KINDS) {
    const documents = path.join(folder, DOCUMENTS, kind);
    cpSync(path.join(contentDir, kind), documents, { recursive: true });
    const { yearFile } = peer;
    if (!yearFile) continue;
    for (const year of readdirSync(documents)) {
      writeFileSync(path.join(documents, year, yearFile.name), yearFile.text);
    }
  }
  const documents = filesBelow(path.join(folder, DOCUMENTS)).filter(isDocument).length;
  for (const [file, text] of Object.entries(peer.files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text.trimStart());
  }
  return { peer, folder, packages, documents };
}

const isDocument = (file: string): boolean => !path.posix.basename(file).startsWith('_');

/** @throws when the peer or Pagefind fails, or when a document has become no page. */
export async function buildSite(site: PeerSite, clock: Clock): Promise<PeerRun> {
  const { peer, folder, packages, documents } = site;
  const out = path.join(folder, OUT);
  for (const name of [OUT, ...peer.caches]) {
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  const environment = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const build = await measure({ line: peer.line(packages), folder, environment }, clock);
  const pages = filesBelow(out).filter((file) => file.endsWith('.html')).length;
  if (pages < documents) {
    throw new Error(`${peer.name} made ${pages} pages of ${documents} documents.`);
  }
  const program = path.join(packages, PAGEFIND.name, 'lib/runner/bin.cjs');
  const line = [process.execPath, program, '--site', out, '--quiet'] as const;
  return { build, index: await measure({ line, folder }, clock) };
}
