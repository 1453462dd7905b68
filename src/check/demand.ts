import type { LocatedProblem } from '#src/lib/problem.ts';

/** What may wait while one writes and builds, and may not be committed. */
const BEFORE_COMMIT: ReadonlySet<string> = new Set(['unlisted-address']);

/** The same with those as errors. */
export const demanding = <T extends { readonly problems: readonly LocatedProblem[] }>(
  inspection: T,
): T => ({
  ...inspection,
  problems: inspection.problems.map((problem): LocatedProblem =>
    BEFORE_COMMIT.has(problem.rule) ? { ...problem, severity: 'error' } : problem,
  ),
});
