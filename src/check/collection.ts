import type { SourceFile } from '#src/content-tree/source.ts';
import { readTree, type ContentTree, type TreeFile } from '#src/content-tree/tree.ts';
import { readLedger } from '#src/history/ledger.ts';
import type { Document } from '#src/lib/document.ts';
import { toHistory, type History } from '#src/lib/history/chronicle.ts';
import type { Problem } from '#src/lib/problem.ts';
import { judgeFile } from '#src/lib/rules/file.ts';
import { EXTRACTS } from '#src/lib/rules/index.ts';
import type { Subject } from '#src/lib/rules/rule.ts';
import type { Reading } from '#src/schemas/records.ts';
import { readAddresses } from './addresses.ts';
import { assess, settled } from './assessment.ts';
import type { CheckCache, KnownJudgement } from './cache.ts';
import { keyOf, shortMemory, type Memory } from './memory.ts';
import { readAhead } from './readings.ts';
import { toTextFile } from './text-file.ts';

/** The content read and judged, its problems without lines and before any silence. */
export interface Collected {
  readonly tree: ContentTree;
  readonly reading: Reading;
  readonly subject: Subject;
  readonly history: History;
  /** By file. */
  readonly judgements: ReadonlyMap<string, KnownJudgement>;
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
  const memory: Memory = cache ?? shortMemory();
  const judgements = new Map<string, KnownJudgement>();
  const tree = readTree(contentDir, {
    cache,
    progress,
    ahead: (files) =>
      memory.judgements.isEmpty() ? allAtOnce(contentDir, { files, progress }, memory) : new Map(),
    each(document, open) {
      const judgement = judgementOf(document, open, memory);
      if (judgement) judgements.set(document.file, judgement);
    },
  });
  const { documents } = tree;
  const ledger = readLedger(contentDir);
  const history = toHistory(ledger.entries);
  const { reading, subject, problems } = assess(
    { contentDir, documents, judgements },
    {
      memory,
      earlier: cache,
      history,
      rest: { addresses: readAddresses(contentDir) },
    },
  );
  const digests = new Map(documents.map(({ file, digest }) => [file, digest]));
  cache?.save((file) => digests.get(file));
  return {
    tree,
    reading,
    subject,
    history,
    judgements,
    problems: settled([...tree.problems, ...ledger.problems, ...problems]),
  };
}

/** Where nothing is known, all cores read; what they find is remembered. */
function allAtOnce(
  contentDir: string,
  { files, progress }: Pick<CollectionOptions, 'progress'> & { readonly files: readonly string[] },
  { judgements, extracts: known, valid }: Memory,
): ReadonlyMap<string, TreeFile> {
  const found = new Map<string, TreeFile>();
  for (const reading of readAhead(contentDir, files, { progress })) {
    if ('problems' in reading) {
      found.set(reading.file, reading);
      continue;
    }
    const { document, judgement, extracts, isValid } = reading;
    const { file, digest: stamp } = document;
    found.set(file, { document });
    judgements.set(file, stamp, judgement);
    for (const [id, value] of Object.entries(extracts)) known.set(keyOf(id, file), stamp, value);
    if (isValid) valid.add(document);
  }
  return found;
}

/** A file that changes while it is read is judged by the next check. */
export function judgementOf(
  document: Document,
  open: () => SourceFile | null,
  { judgements, extracts: known }: Memory,
): KnownJudgement | null {
  const { file, digest: stamp } = document;
  const former = judgements.get(file, stamp);
  if (former) return former;
  const source = open();
  if (!source) return null;
  const { problems, silences, extracts } = judgeFile(toTextFile(document, source), EXTRACTS);
  for (const [id, value] of Object.entries(extracts)) known.set(keyOf(id, file), stamp, value);
  const judgement = { problems, silences, taken: Object.keys(extracts) };
  judgements.set(file, stamp, judgement);
  return judgement;
}
