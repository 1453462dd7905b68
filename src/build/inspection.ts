import { locate } from '#src/content-tree/position.ts';
import { readTree } from '#src/content-tree/tree.ts';
import type { Place, Problem } from '#src/lib/problem.ts';
import type { Records } from '#src/lib/records/records.ts';
import { RULES } from '#src/lib/rules/index.ts';
import { judge } from '#src/lib/rules/rule.ts';
import { toSubject } from '#src/lib/rules/subject.ts';
import { readRecords } from '#src/schemas/records.ts';

/** The content read, typed and judged. */
export interface Inspection {
  readonly records: Records;
  /** Sorted by file, line, column and rule. */
  readonly problems: readonly LocatedProblem[];
  readonly files: number;
}

/** A problem with its position; the file is still a path from the content folder. */
export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}

/** @throws when the folder cannot be read. */
export function inspect(contentDir: string): Inspection {
  const tree = readTree(contentDir);
  const reading = readRecords(tree.documents);
  const judged = judge(RULES, toSubject(tree.documents, reading));
  const problems = [...tree.problems, ...reading.problems, ...judged].map((problem) => ({
    ...problem,
    ...position(contentDir, problem.place),
  }));
  return { records: reading.records, problems: problems.sort(inOrder), files: tree.files };
}

function position(contentDir: string, place: Place): { line: number; column: number } {
  const { line, column } = locate(contentDir, place);
  return { line, column };
}

const inOrder = (a: LocatedProblem, b: LocatedProblem): number =>
  order(a.place.file, b.place.file) ||
  a.line - b.line ||
  a.column - b.column ||
  order(a.rule, b.rule);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
