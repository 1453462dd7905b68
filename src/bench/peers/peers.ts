import { spawnSync } from 'node:child_process';
import { ASTRO } from './astro.ts';
import { ELEVENTY } from './eleventy.ts';
import { HUGO } from './hugo.ts';
import type { Peer } from './peer.ts';

export const PEERS: readonly Peer[] = [ELEVENTY, ASTRO, HUGO];

/** Version of a peer: of its package, or what the program of the machine says; `null` when the machine lacks it. */
export function versionOf(peer: Peer): string | null {
  const [version] = Object.values(peer.packages);
  if (version !== undefined) return version;
  const { status, stdout } = spawnSync(peer.line('')[0], ['version'], { encoding: 'utf8' });
  return status === 0 ? (/\d+\.\d+\.\d+/u.exec(stdout)?.[0] ?? 'of unknown version') : null;
}
