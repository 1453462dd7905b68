import { joined, type Measurement } from './measurement.ts';
import type { PeerResult, SizeResult, StepName } from './result.ts';
import { ratioOf, type Spread } from './spread.ts';

/** A step of ours over the clean build and index of a peer, run by run. */
export interface Comparison {
  readonly step: StepName;
  readonly peer: string;
  readonly wall: Spread | null;
  readonly cpu: Spread | null;
}

type Measured = Extract<PeerResult, { readonly runs: unknown }>;

export const isMeasured = (peer: PeerResult): peer is Measured => 'runs' in peer;

/** Every step that the issue of speed sets against a peer, against every peer that was measured. */
export function comparisonsOf({ steps, peers }: SizeResult): Comparison[] {
  return peers.filter(isMeasured).flatMap(({ name, runs }) => {
    const whole = runs.map(({ build, index }) => joined(build, index));
    return (['clean', 'unchanged', 'release'] as const).map((step) => ({
      step,
      peer: name,
      wall: ratioOf(steps[step].map(wall), whole.map(wall)),
      cpu: ratioOf(steps[step].map(cpu), whole.map(cpu)),
    }));
  });
}

const wall = ({ wallSeconds }: Measurement): number => wallSeconds;
const cpu = ({ cpuSeconds }: Measurement): number | null => cpuSeconds;
