import { comparisonsOf } from './comparison.ts';
import { sum } from './difference.ts';
import type { Measurement } from './measurement.ts';
import { STEP_TITLES, STEPS, type SizeResult, type StepName } from './result.ts';

/** Something that must not grow past a number, and how it stands. */
export interface Limit {
  readonly what: string;
  /** `null` when it was not measured. */
  readonly value: number | null;
  readonly most: number;
  readonly unit: 'times' | 'files' | 'GB' | 'a record';
}

/** What the project has promised, on 2 cores and at 10,000 releases. */
export function limitsOf(result: SizeResult): Limit[] {
  const { difference, files, records } = result;
  const runs = STEPS.flatMap((step) => [...result.steps[step]]);
  const gigabytes = (of: (run: Measurement) => number | null): number | null => {
    const known = runs.map(of).filter((bytes) => bytes !== null);
    return known.length === 0 ? null : Math.max(...known) / 1e9;
  };
  return [
    against(result, 'release', { peers: ['Hugo', 'Eleventy'], most: 0.35 }),
    against(result, 'unchanged', { peers: ['Hugo', 'Eleventy'], most: 0.25 }),
    against(result, 'clean', { peers: ['Eleventy'], most: 1.5 }),
    { what: 'largest Node process', value: gigabytes((r) => r.nodeBytes), most: 1.2, unit: 'GB' },
    { what: 'largest process', value: gigabytes((r) => r.largestBytes), most: 2, unit: 'GB' },
    { what: 'pages changed by a release', value: sum(difference.html), most: 90, unit: 'files' },
    { what: 'files changed by a release', value: sum(difference.all), most: 250, unit: 'files' },
    { what: 'files', value: files / records, most: 2.5, unit: 'a record' },
  ];
}

/** The first of the peers that was measured counts. */
function against(
  result: SizeResult,
  step: StepName,
  { peers, most }: { readonly peers: readonly string[]; readonly most: number },
): Limit {
  const found = comparisonsOf(result).filter((comparison) => comparison.step === step);
  const first = peers.flatMap((name) => found.filter(({ peer }) => peer === name)).at(0);
  const peer = first?.peer ?? peers[0] ?? '';
  const what = `${STEP_TITLES[step]} / (${peer} + Pagefind)`;
  return { what, value: first?.wall?.median ?? null, most, unit: 'times' };
}
