import type { SourceFile } from '#src/content-tree/source.ts';
import { readTree, type ContentTree } from '#src/content-tree/tree.ts';
import { unrecordedChanges } from '#src/history/comparison.ts';
import { readLedger } from '#src/history/ledger.ts';
import { versionsOf } from '#src/history/version.ts';
import type { Document } from '#src/lib/document.ts';
import { toHistory, type History } from '#src/lib/history/chronicle.ts';
import type { Problem } from '#src/lib/problem.ts';
import { judgeFile, type FileJudgement } from '#src/lib/rules/file.ts';
import { HISTORY_RULES } from '#src/lib/rules/history/index.ts';
import { EXTRACTS, RULES } from '#src/lib/rules/index.ts';
import { judge } from '#src/lib/rules/rule.ts';
import { toSubject, type Rest } from '#src/lib/rules/subject.ts';
import { readRecords, type Reading } from '#src/schemas/records.ts';
import { readAddresses } from './addresses.ts';
import type { CheckCache } from './check-cache.ts';
import { openText, toTextFile } from './text-file.ts';

/** The content read and judged, its problems without lines and before any silence. */
export interface Collected {
  readonly tree: ContentTree;
  readonly reading: Reading;
  readonly history: History;
  /** By file. */
  readonly judgements: ReadonlyMap<string, FileJudgement>;
  readonly problems: readonly Problem[];
}

export interface CollectionOptions {
  /** Without it every file is read and judged anew. */
  readonly cache?: CheckCache;
  /** Called after each file that has been read. */
  readonly progress?: (done: number, all: number) => void;
}

/** @throws when the folder cannot be read. */
export function collect(
  contentDir: string,
  { cache, progress }: CollectionOptions = {},
): Collected {
  const judgements = new Map<string, FileJudgement>();
  const tree = readTree(contentDir, {
    cache,
    progress,
    each(document, open) {
      const judgement = judgementOf(document, open, cache);
      if (judgement) judgements.set(document.file, judgement);
    },
  });
  const reading = readRecords(tree.documents, cache?.valid);
  cache?.save();
  const ledger = readLedger(contentDir);
  const history = toHistory(ledger.entries);
  const rest: Rest = {
    changes: unrecordedChanges(
      versionsOf(tree.documents).values(),
      history,
      reading.records.redirects,
    ),
    extracted: <T>({ id }: { id: string }, file: string) =>
      (judgements.get(file)?.extracts[id] as T | undefined) ?? null,
    text: openText(contentDir, tree.documents),
    addresses: readAddresses(contentDir),
  };
  const problems = settled([
    ...tree.problems,
    ...ledger.problems,
    ...Array.from(judgements.values(), (judgement) => judgement.problems).flat(),
    ...reading.problems,
    ...judge(RULES, toSubject(tree.documents, reading, rest)),
  ]);
  return { tree, reading, history, judgements, problems };
}

/** What a file says is compared with what was published when nothing else is wrong with it. */
function settled(problems: readonly Problem[]): Problem[] {
  const isChange = ({ rule }: Problem): boolean => HISTORY_RULES.some(({ id }) => id === rule);
  const faulty = new Set(
    problems
      .filter((problem) => problem.severity === 'error' && !isChange(problem))
      .map(({ place }) => place.file),
  );
  return problems.filter((problem) => !isChange(problem) || !faulty.has(problem.place.file));
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
  const judgement = judgeFile(toTextFile(document, source), EXTRACTS);
  cache?.judgements.set(document.file, document.digest, judgement);
  return judgement;
}
