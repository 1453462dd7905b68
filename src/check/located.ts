import { byCodeUnits } from '#src/content-tree/folder.ts';
import { locator } from '#src/content-tree/locator.ts';
import type { LocatedProblem, Problem } from '#src/lib/problem.ts';
import { RULES_BY_ID } from '#src/lib/rules/registry.ts';
import { applySilences } from '#src/lib/rules/silence/apply.ts';
import { SPELLING_RULES } from '#src/lib/rules/spelling/rules.ts';
import type { KnownJudgement } from './cache.ts';

/** Problems with their lines, file by file. */
export function toLocated(contentDir: string, problems: readonly Problem[]): LocatedProblem[] {
  const byFile = Map.groupBy(problems, ({ place }) => place.file);
  return Array.from(byFile, ([file, own]) => {
    const locate = locator(contentDir, file);
    return own.map((problem) => ({ ...problem, ...locate(problem.place) }));
  }).flat();
}

/** Rules whose silences are judged only when the spelling is. */
const SPELLING: ReadonlySet<string> = new Set(Object.values(SPELLING_RULES).map(({ id }) => id));

/** What editors have not silenced, and what is wrong with the silences. */
export function withoutSilenced(
  problems: readonly LocatedProblem[],
  judgements: ReadonlyMap<string, Pick<KnownJudgement, 'silences'>>,
  { spelling }: { readonly spelling: boolean },
): LocatedProblem[] {
  const byFile = Map.groupBy(problems, ({ place }) => place.file);
  const withSilences = [...judgements].filter(([, { silences }]) => silences.length > 0);
  const files = new Set([...byFile.keys(), ...withSilences.map(([file]) => file)]);
  return [...files].flatMap((file) => {
    const silences = (judgements.get(file)?.silences ?? []).filter(
      ({ rule }) => spelling || rule === null || !SPELLING.has(rule),
    );
    return applySilences({ file, problems: byFile.get(file) ?? [], silences }, RULES_BY_ID);
  });
}

export const inOrder = (a: LocatedProblem, b: LocatedProblem): number =>
  byCodeUnits(a.place.file, b.place.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byCodeUnits(a.rule, b.rule);
