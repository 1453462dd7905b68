import { STEPS, type SizeResult, type StepName } from './result.ts';
import { spreadOf } from './spread.ts';

/** How much longer a step takes with more releases: medians, large over small. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly step: StepName;
  readonly times: number;
}

/** Each size against the one before it. */
export function growthsOf(results: readonly SizeResult[]): Growth[] {
  return results.slice(1).flatMap((large, at) => {
    const small = results[at];
    if (!small) return [];
    return STEPS.flatMap((step) => {
      const [much, little] = [median(large, step), median(small, step)];
      if (!much || !little) return [];
      return [{ from: small.size, to: large.size, step, times: much / little }];
    });
  });
}

const median = ({ steps }: SizeResult, step: StepName): number | undefined =>
  spreadOf(steps[step].map(({ wallSeconds }) => wallSeconds))?.median;
