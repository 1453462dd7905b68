import { byCodeUnits } from '#src/content-tree/folder.ts';
import { locator } from '#src/content-tree/locator.ts';
import type { History } from '#src/lib/history/chronicle.ts';
import type { LocatedProblem, Problem } from '#src/lib/problem.ts';
import type { Records } from '#src/lib/records/records.ts';
import { RULES_BY_ID } from '#src/lib/rules/registry.ts';
import { applySilences } from '#src/lib/rules/silence/apply.ts';
import { SPELLING_RULES } from '#src/lib/rules/spelling/rules.ts';
import { collect, type Collected, type CollectionOptions } from './collection.ts';
import { spellingProblems } from './spelling.ts';

/** The content read, typed and judged. */
export interface Inspection {
  readonly records: Records;
  readonly history: History;
  /** Sorted by file, line, column and rule; what an editor has silenced is not among them. */
  readonly problems: readonly LocatedProblem[];
  readonly files: number;
}

/** Everything but the spelling. @throws when the folder cannot be read. */
export function inspect(contentDir: string, options: CollectionOptions = {}): Inspection {
  return conclude(contentDir, collect(contentDir, options), { spelling: null });
}

/** Everything, the spelling too; without cspell the rest. @throws when the folder cannot be read. */
export async function inspectFully(
  contentDir: string,
  options: CollectionOptions & { readonly cacheDir: string },
): Promise<Inspection> {
  const collected = collect(contentDir, options);
  const spelling = await spellingProblems(contentDir, collected, options.cacheDir);
  return conclude(contentDir, collected, { spelling });
}

/** What may wait while one writes and builds, and may not be committed. */
const BEFORE_COMMIT: ReadonlySet<string> = new Set(['unlisted-address']);

/** The same with those as errors. */
export const demanding = (inspection: Inspection): Inspection => ({
  ...inspection,
  problems: inspection.problems.map((problem) =>
    BEFORE_COMMIT.has(problem.rule) ? { ...problem, severity: 'error' } : problem,
  ),
});

/** Rules whose silences are judged only when the spelling is. */
const SPELLING: ReadonlySet<string> = new Set(Object.values(SPELLING_RULES).map(({ id }) => id));

function conclude(
  contentDir: string,
  { tree, reading, history, judgements, problems }: Collected,
  { spelling }: { readonly spelling: readonly Problem[] | null },
): Inspection {
  const byFile = Map.groupBy([...problems, ...(spelling ?? [])], ({ place }) => place.file);
  const withSilences = [...judgements].filter(([, { silences }]) => silences.length > 0);
  const files = new Set([...byFile.keys(), ...withSilences.map(([file]) => file)]);
  const located = [...files].flatMap((file): LocatedProblem[] => {
    const locate = locator(contentDir, file);
    const own = (byFile.get(file) ?? []).map((problem) => ({
      ...problem,
      ...locate(problem.place),
    }));
    const silences = (judgements.get(file)?.silences ?? []).filter(
      ({ rule }) => spelling !== null || rule === null || !SPELLING.has(rule),
    );
    return applySilences({ file, problems: own, silences }, RULES_BY_ID);
  });
  return { records: reading.records, history, problems: located.sort(inOrder), files: tree.files };
}

const inOrder = (a: LocatedProblem, b: LocatedProblem): number =>
  byCodeUnits(a.place.file, b.place.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byCodeUnits(a.rule, b.rule);
