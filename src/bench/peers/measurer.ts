import type { Clock } from '../process.ts';
import type { PeerResult } from '../result.ts';
import type { Peer } from './peer.ts';
import { versionOf } from './peers.ts';
import { buildSite, setUpSite, type PeerRun, type PeerSite } from './site.ts';

/** Measures one peer run by run. A peer that fails is not asked again, and its result says why. */
export interface PeerMeasurer {
  readonly name: string;
  readonly run: () => Promise<void>;
  readonly result: () => PeerResult;
}

interface Place {
  readonly packages: string;
  readonly contentDir: string;
  readonly clock: Clock;
}

export function measurer(peer: Peer, { packages, contentDir, clock }: Place): PeerMeasurer {
  const { name } = peer;
  const version = versionOf(peer);
  const runs: PeerRun[] = [];
  let site: PeerSite | null = null;
  let failure: string | null = null;
  return {
    name,
    async run() {
      if (version === null || failure !== null) return;
      try {
        site ??= setUpSite(peer, packages, contentDir);
        runs.push(await buildSite(site, clock));
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error);
      }
    },
    result() {
      if (failure !== null) return { name, missing: failure, isFailure: true };
      if (version !== null) return { name, version, runs };
      return { name, missing: `There is no ${name} on the PATH.`, isFailure: false };
    },
  };
}
