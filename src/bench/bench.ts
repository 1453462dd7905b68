import { rmSync } from 'node:fs';
import path from 'node:path';
import { lock } from '#src/build/lock.ts';
import { writeCorpus } from '#src/corpus/folder.ts';
import type { Measurement } from './measurement.ts';
import type { Narrator } from './narrator.ts';
import { observedRound, ownRound, type Found, type Observation, type Round } from './own.ts';
import { installPeers } from './peers/installation.ts';
import { PEERS } from './peers/peers.ts';
import { measurer, type PeerMeasurer } from './peers/measurer.ts';
import type { Clock } from './process.ts';
import { STEP_TITLES, STEPS, type SizeResult, type StepName } from './result.ts';
import type { Section, SectionMaker } from './section.ts';
import { countRecords } from './snapshot.ts';
import { setUpWorkshop, type Workshop } from './workshop.ts';

export interface Order {
  /** Of the project. */
  readonly root: string;
  /** The archive whose code lists and pages the invented ones use. */
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly hasPeers: boolean;
  /** `clean` and any others. */
  readonly steps: readonly StepName[];
  /** What else is measured on the site that is built from nothing first. */
  readonly sections: readonly SectionMaker[];
  readonly clock: Clock;
  readonly narrator: Narrator;
}

const SEED = 1;

/**
 * Measures all sizes, one after another; of each, all steps and all peers once before any of them again.
 * @throws when our own build fails, or when another bench works in the same cache.
 */
export async function bench(order: Order): Promise<SizeResult[]> {
  const folder = path.join(order.cacheDir, 'bench');
  const held = lock(folder);
  const work = path.join(folder, 'work');
  try {
    const results: SizeResult[] = [];
    order.narrator.expect(order.sizes.length * stepsOfSize(order));
    for (const size of order.sizes) {
      rmSync(work, { recursive: true, force: true });
      results.push(await benchSize(order, size, { folder, work }));
    }
    return results;
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(path.join(folder, 'peers/sites'), { recursive: true, force: true });
    held.release();
    order.narrator.end();
  }
}

const stepsOfSize = ({ runs, hasPeers, steps, sections }: Order): number =>
  1 + Math.min(1, sections.length) + runs * (steps.length + (hasPeers ? PEERS.length : 0));

interface Folders {
  readonly folder: string;
  readonly work: string;
}

async function benchSize(order: Order, size: number, folders: Folders): Promise<SizeResult> {
  const { narrator, clock, contentDir } = order;
  const title = `${size} releases`;
  narrator.begin(`${title}: writing them`);
  const workshop = setUpWorkshop(order.root, folders.work);
  Array.from(writeCorpus({ folder: workshop.contentDir, size, seed: SEED, contentDir }));
  const records = countRecords(workshop.contentDir);
  const peers = await peerMeasurers(order, workshop, folders);
  const rounds: Found[] = [];
  const sections: Section[] = [];
  let observation: Observation | null = null;
  for (let run = 1; run <= order.runs; run++) {
    const round: Round = {
      workshop,
      content: contentDir,
      clock,
      steps: order.steps,
      begin: (step) => narrator.begin(`${title}, run ${run}: ${STEP_TITLES[step]}`),
    };
    if (observation) rounds.push(await ownRound(round));
    else {
      const end = async (step: StepName): Promise<void> => {
        if (step !== 'clean') return;
        narrator.begin(`${title}: what else its site costs`);
        const { outDir, contentDir: own } = workshop;
        for (const make of order.sections)
          sections.push(...(await make({ outDir, contentDir: own, size })));
      };
      const { found, ...seen } = await observedRound({ ...round, end });
      observation = seen;
      rounds.push(found);
    }
    for (const peer of peers) {
      narrator.begin(`${title}, run ${run}: ${peer.name}`);
      await peer.run();
    }
  }
  if (!observation) throw new RangeError('A bench has at least one run.');
  const steps = Object.fromEntries(
    STEPS.map((step) => [step, rounds.flatMap((round) => round[step] ?? [])]),
  ) as Record<StepName, Measurement[]>;
  return {
    ...{ size, records, steps, sections, ...observation },
    peers: peers.map((peer) => peer.result()),
  };
}

async function peerMeasurers(
  { hasPeers, clock }: Order,
  { contentDir }: Workshop,
  { folder }: Folders,
): Promise<PeerMeasurer[]> {
  if (!hasPeers) return [];
  const packages = await installPeers(PEERS, path.join(folder, 'peers'), clock);
  return PEERS.map((peer) => measurer(peer, { packages, contentDir, clock }));
}
