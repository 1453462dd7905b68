import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure, type Clock } from '../process.ts';
import type { Peer } from './peer.ts';

/** Indexes what each peer has built. */
export const PAGEFIND = { name: 'pagefind', version: '1.6.0' } as const;

const NOTE = 'installed.json';

/**
 * Installs the packages of the peers in exactly their versions, once for all benches that share the folder.
 * Returns the folder of packages. @throws with what npm printed when it fails.
 */
export async function installPeers(
  peers: readonly Peer[],
  folder: string,
  clock: Clock,
): Promise<string> {
  const packages = Object.assign({}, ...peers.map((peer) => peer.packages)) as object;
  const dependencies = { ...packages, [PAGEFIND.name]: PAGEFIND.version };
  const manifest = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
  const note = path.join(folder, NOTE);
  if (!existsSync(note) || readFileSync(note, 'utf8') !== manifest) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), manifest);
    const line = [...npm(), 'install', '--no-audit', '--no-fund', '--loglevel=error'] as const;
    await measure({ line, folder }, clock);
    writeFileSync(note, manifest);
  }
  return path.join(folder, 'node_modules');
}

/** The npm that has started the bench, else the one of the machine. */
function npm(): readonly [string, ...string[]] {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
}
