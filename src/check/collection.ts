import { openCache } from '#src/content-tree/cache.ts';
import { digest } from '#src/content-tree/digest.ts';
import type { SourceFile } from '#src/content-tree/source.ts';
import { readTree, type ContentTree, type TreeFile } from '#src/content-tree/tree.ts';
import { unrecordedChanges } from '#src/history/comparison.ts';
import { readLedger } from '#src/history/ledger.ts';
import { versionsOf } from '#src/history/version.ts';
import type { Document } from '#src/lib/document.ts';
import { toHistory, type History } from '#src/lib/history/chronicle.ts';
import type { Problem } from '#src/lib/problem.ts';
import type { Extract } from '#src/lib/rules/extract.ts';
import { judgeFile } from '#src/lib/rules/file.ts';
import { HISTORY_RULES } from '#src/lib/rules/history/index.ts';
import { EXTRACTS, RULES } from '#src/lib/rules/index.ts';
import { judge } from '#src/lib/rules/rule.ts';
import { toSubject, type Rest } from '#src/lib/rules/subject.ts';
import { readRecords, type Reading } from '#src/schemas/records.ts';
import { readAddresses } from './addresses.ts';
import type { CheckCache, KnownJudgement } from './cache.ts';
import { readAhead } from './readings.ts';
import { openText, toTextFile } from './text-file.ts';

/** The content read and judged, its problems without lines and before any silence. */
export interface Collected {
  readonly tree: ContentTree;
  readonly reading: Reading;
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

/** What of a cache the judging of files needs. */
type Memory = Pick<CheckCache, 'judgements' | 'extracts' | 'valid'>;

/** Remembers as long as the process. */
function shortMemory(): Memory {
  const valid = new Set<string>();
  return {
    judgements: openCache(null, ''),
    extracts: openCache(null, ''),
    valid: {
      has: ({ file, digest: stamp }) => valid.has(`${file} ${stamp}`),
      add: ({ file, digest: stamp }) => void valid.add(`${file} ${stamp}`),
    },
  };
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
  const reading = readRecords(tree.documents, memory.valid);
  const ledger = readLedger(contentDir);
  const history = toHistory(ledger.entries);
  const rest: Rest = {
    changes: unrecordedChanges(
      versionsOf(tree.documents).values(),
      history,
      reading.records.redirects,
    ),
    ...textsOf({ contentDir, tree, judgements }, memory, cache),
    addresses: readAddresses(contentDir),
  };
  const problems = settled([
    ...tree.problems,
    ...ledger.problems,
    ...Array.from(judgements.values(), (judgement) => judgement.problems).flat(),
    ...reading.problems,
    ...judge(RULES, toSubject(tree.documents, reading, rest)),
  ]);
  const digests = new Map(tree.documents.map(({ file, digest }) => [file, digest]));
  cache?.save((file) => digests.get(file));
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

const keyOf = (id: string, file: string): string => `${id} ${file}`;

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
    for (const [id, json] of extracts) known.put(keyOf(id, file), stamp, json);
    if (isValid) valid.add(document);
  }
  return found;
}

/** A file that changes while it is read is judged by the next check. */
function judgementOf(
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

/** How rules come to the texts, or to what they need to know of them. */
function textsOf(
  {
    contentDir,
    tree,
    judgements,
  }: Pick<Collected, 'tree' | 'judgements'> & { readonly contentDir: string },
  { extracts }: Memory,
  cache: CheckCache | undefined,
): Omit<Rest, 'changes' | 'addresses'> {
  const documents = new Map(tree.documents.map((document) => [document.file, document]));
  const text = openText(contentDir, tree.documents);
  return {
    text,
    digest,
    extracted: <T>({ id, take }: Extract<T>, file: string) => {
      if (!judgements.get(file)?.taken.includes(id)) return null;
      const known = extracts.get(keyOf(id, file), documents.get(file)?.digest ?? '');
      if (known !== undefined) return known as T;
      const subject = text(file);
      return subject && take(subject);
    },
    remember: ({ rule, file, seen }, find) => {
      if (!cache) return find();
      const [key, stamp] = [keyOf(rule, file), digest(seen.join(' '))];
      const known = cache.findings.get(key, stamp);
      if (known) return known;
      const found = Array.from(find());
      cache.findings.set(key, stamp, found);
      return found;
    },
  };
}
