import type { Difference } from './difference.ts';
import type { Measurement } from './measurement.ts';
import type { PeerRun } from './peers/site.ts';
import type { Section } from './section.ts';

/** What is done to our own site, in this order; each builds and indexes. */
export const STEPS = ['clean', 'unchanged', 'release', 'organization', 'template'] as const;
export type StepName = (typeof STEPS)[number];

export const STEP_TITLES: Readonly<Record<StepName, string>> = {
  clean: 'clean build',
  unchanged: 'unchanged rebuild',
  release: 'one release added',
  organization: 'one organization renamed',
  template: 'one template changed',
};

/** A peer measured, or why it was not. Only the absence of a program of the machine is no failure. */
export type PeerResult =
  | { readonly name: string; readonly version: string; readonly runs: readonly PeerRun[] }
  | { readonly name: string; readonly missing: string; readonly isFailure: boolean };

/** Everything about one size of archive; the runs of all steps and peers belong together by their number. */
export interface SizeResult {
  /** Releases. */
  readonly size: number;
  readonly records: number;
  /** In the published folder, the index included. */
  readonly files: number;
  /** Empty for a step that was left out. */
  readonly steps: Readonly<Record<StepName, readonly Measurement[]>>;
  /** Of the published folder, when a release with 3 agreements and 2 new organizations is added; empty when that was left out. */
  readonly difference: Difference;
  readonly peers: readonly PeerResult[];
  readonly sections: readonly Section[];
}
