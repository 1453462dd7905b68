import { byCodeUnits } from '#src/content-tree/folder.ts';
import { locator } from '#src/content-tree/locator.ts';
import type { SourceFile } from '#src/content-tree/source.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { yamlPlaces } from '#src/content-tree/yaml-places.ts';
import type { Document } from '#src/lib/document.ts';
import type { LocatedProblem, Problem } from '#src/lib/problem.ts';
import type { Records } from '#src/lib/records/records.ts';
import { judgeFile, type FileJudgement } from '#src/lib/rules/file.ts';
import { EXTRACTS, RULES } from '#src/lib/rules/index.ts';
import { RULES_BY_ID } from '#src/lib/rules/registry.ts';
import { judge, type Subject } from '#src/lib/rules/rule.ts';
import { applySilences } from '#src/lib/rules/silence/apply.ts';
import { toSubject } from '#src/lib/rules/subject.ts';
import { readRecords } from '#src/schemas/records.ts';
import type { CheckCache } from './check-cache.ts';

/** The content read, typed and judged. */
export interface Inspection {
  readonly records: Records;
  /** Sorted by file, line, column and rule; what an editor has silenced is not among them. */
  readonly problems: readonly LocatedProblem[];
  readonly files: number;
}

export interface InspectionOptions {
  /** Without it every file is read and judged anew. */
  readonly cache?: CheckCache;
  readonly progress?: (done: number, all: number) => void;
}

/** @throws when the folder cannot be read. */
export function inspect(
  contentDir: string,
  { cache, progress }: InspectionOptions = {},
): Inspection {
  const judgements = new Map<string, FileJudgement>();
  const tree = readTree(contentDir, {
    cache,
    progress,
    each(document, open) {
      const judgement = judgementOf(document, open, cache);
      if (judgement) judgements.set(document.file, judgement);
    },
  });
  const reading = readRecords(tree.documents);
  const extracted: Subject['extracted'] = <T>({ id }: { id: string }, file: string) =>
    (judgements.get(file)?.extracts[id] as T | undefined) ?? null;
  const problems = [
    ...tree.problems,
    ...Array.from(judgements.values(), (judgement) => judgement.problems).flat(),
    ...reading.problems,
    ...judge(RULES, toSubject(tree.documents, reading, extracted)),
  ];
  cache?.save();
  return {
    records: reading.records,
    problems: locateAll(contentDir, problems, judgements).sort(inOrder),
    files: tree.files,
  };
}

/** A file that changes while it is read is judged by the next check. */
function judgementOf(
  document: Document,
  open: () => SourceFile | null,
  cache: CheckCache | undefined,
): FileJudgement | null {
  const known = cache?.judgements.get(document.file, document.digest);
  if (known) return known;
  const source = open();
  if (!source) return null;
  const { yaml, yamlOffset, bodyOffset } = source;
  const places = yamlPlaces(yaml);
  const valueOffset = (path: Parameters<typeof places.offsetIn>[0], index: number): number =>
    yamlOffset + (places.offsetIn(path, index) ?? 0);
  const file = { document, source: source.source, bodyOffset, valueOffset };
  const judgement = judgeFile(file, EXTRACTS);
  cache?.judgements.set(document.file, document.digest, judgement);
  return judgement;
}

function locateAll(
  contentDir: string,
  problems: readonly Problem[],
  judgements: ReadonlyMap<string, FileJudgement>,
): LocatedProblem[] {
  const byFile = Map.groupBy(problems, ({ place }) => place.file);
  const silenced = Array.from(judgements).filter(([, { silences }]) => silences.length > 0);
  const files = new Set([...byFile.keys(), ...silenced.map(([file]) => file)]);
  return [...files].flatMap((file) => {
    const locate = locator(contentDir, file);
    const located = (byFile.get(file) ?? []).map((problem) => ({
      ...problem,
      ...locate(problem.place),
    }));
    const silences = judgements.get(file)?.silences ?? [];
    return applySilences({ file, problems: located, silences }, RULES_BY_ID);
  });
}

const inOrder = (a: LocatedProblem, b: LocatedProblem): number =>
  byCodeUnits(a.place.file, b.place.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byCodeUnits(a.rule, b.rule);
