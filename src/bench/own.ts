import { filesBelow } from '#src/build/folder.ts';
import { addNews, changeTemplate, renameOrganization, type Undo } from './edit.ts';
import { differenceOf, type Difference } from './difference.ts';
import type { Measurement } from './measurement.ts';
import { measure, type Clock } from './process.ts';
import { STEPS, type StepName } from './result.ts';
import { snapshotOf } from './snapshot.ts';
import { buildCommand, sweep, type Workshop } from './workshop.ts';

/** What comes before each build. */
const EDITS: Readonly<Record<StepName, (workshop: Workshop, content: string) => Undo>> = {
  clean: (workshop) => {
    sweep(workshop);
    return () => undefined;
  },
  unchanged: () => () => undefined,
  release: addNews,
  organization: renameOrganization,
  template: changeTemplate,
};

export interface Round {
  readonly workshop: Workshop;
  /** Archive of the project, whose code lists a new release uses. */
  readonly content: string;
  readonly clock: Clock;
  /** Those that are wished; the others are left out. */
  readonly steps: readonly StepName[];
  /** Told of each step before its build. */
  readonly begin: (step: StepName) => void;
  /** Told of each step after its build. */
  readonly end?: (step: StepName) => Promise<void> | void;
}

/** Measurements of one round; a step that was left out has none. */
export type Found = Partial<Record<StepName, Measurement>>;

/**
 * Builds our site once for each step, each edit upon the one before; the archive and the templates are then as
 * they were. @throws when a build fails.
 */
export async function ownRound(round: Round): Promise<Found> {
  const undos: Undo[] = [];
  const found: Found = {};
  try {
    for (const step of STEPS.filter((name) => round.steps.includes(name))) {
      round.begin(step);
      undos.unshift(EDITS[step](round.workshop, round.content));
      found[step] = await measure(buildCommand(round.workshop), round.clock);
      await round.end?.(step);
    }
  } finally {
    for (const undo of undos) undo();
  }
  return found;
}

/** What a round shows of the published folder, apart from time and memory. */
export interface Observation {
  /** After the clean build. */
  readonly files: number;
  readonly difference: Difference;
}

/** As `ownRound`, looking at the published folder too; outside what is measured. */
export async function observedRound(
  round: Round,
): Promise<Observation & { readonly found: Found }> {
  const { outDir } = round.workshop;
  let [files, before] = [0, snapshotOf(outDir)];
  let difference = differenceOf(before, before);
  const found = await ownRound({
    ...round,
    async end(step) {
      if (step === 'clean') files = filesBelow(outDir).length;
      if (step === 'release') difference = differenceOf(before, snapshotOf(outDir));
      else before = snapshotOf(outDir);
      await round.end?.(step);
    },
  });
  return { files, difference, found };
}
