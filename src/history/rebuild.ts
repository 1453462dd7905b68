import { toHistory, lastVersion } from '#src/lib/history/chronicle.ts';
import type { HistoryEntry, RecordName } from '#src/lib/history/entry.ts';
import type { Document } from '#src/lib/document.ts';
import type { Git } from './git.ts';
import { sourcesIn } from './past.ts';
import { factsDigest, versionsOf } from './version.ts';

/** One version of the facts of a record, as git knows it; `facts` is `null` from the day the record was gone. */
export interface GitVersion {
  readonly record: RecordName;
  readonly day: string;
  readonly facts: string | null;
}

/** Every version of the facts of every record, oldest first, from the commits that touched the content. */
export function versionsInGit(
  git: Git,
  progress: (done: number, all: number) => void = () => undefined,
): GitVersion[] {
  const found: GitVersion[] = [];
  const files = new Map<string, Document>();
  const known = new Map<RecordName, string>();
  const commits = git.commits(['.']).toReversed();
  for (const [index, { id, day }] of commits.entries()) {
    take(git, id, files);
    const versions = versionsOf([...files.values()]);
    for (const [record, version] of versions) {
      const facts = factsDigest(version);
      if (known.get(record) !== facts) found.push({ record, day, facts });
      known.set(record, facts);
    }
    for (const record of known.keys()) {
      if (versions.has(record)) continue;
      known.delete(record);
      found.push({ record, day, facts: null });
    }
    progress(index + 1, commits.length);
  }
  return found;
}

/** Brings the documents to the state of a commit. */
function take(git: Git, commit: string, files: Map<string, Document>): void {
  const touched = git.touched(commit).filter((file) => /\.(?:md|yaml)$/u.test(file));
  const there = new Set(git.files(commit, '.'));
  for (const file of touched) files.delete(file);
  const left = touched.filter((file) => there.has(file));
  for (const document of sourcesIn(git, commit, left).keys()) files.set(document.file, document);
}

/**
 * Where the ledger and git tell different lives of a record, a sentence each. What git saw before the ledger begins
 * was not yet published, and days may differ: an entry is written before it is committed.
 */
export function differences(
  entries: readonly HistoryEntry[],
  inGit: readonly GitVersion[],
): string[] {
  const byRecord = Map.groupBy(inGit, ({ record }) => record);
  const ledger = Map.groupBy(entries, ({ record }) => record);
  const records = [...new Set([...ledger.keys(), ...byRecord.keys()])].sort();
  return records.flatMap((record) => {
    const told = (ledger.get(record) ?? []).filter(({ facts }) => facts !== null);
    const seen = (byRecord.get(record) ?? []).filter(({ facts }) => facts !== null);
    return compare(record, told, seen);
  });
}

interface Told {
  readonly day: string;
  readonly facts: string | null;
}

function compare(record: RecordName, told: readonly Told[], seen: readonly Told[]): string[] {
  const [first] = told;
  if (!first) return seen.length > 0 ? [`${record}: в git есть, в истории нет.`] : [];
  const start = seen.findIndex(({ facts }) => facts === first.facts);
  const unseen = told.filter(({ facts }) => !seen.some((version) => version.facts === facts));
  const untold =
    start === -1
      ? []
      : seen.slice(start).filter(({ facts }) => !told.some((version) => version.facts === facts));
  return [
    ...unseen.map(({ day }) => `${record}: версии от ${day} в git нет.`),
    ...untold.map(({ day }) => `${record}: версии от ${day} в истории нет.`),
  ];
}

/** Names of all records of which the ledger knows a version that still stands. */
export function standing(entries: readonly HistoryEntry[]): RecordName[] {
  const history = toHistory(entries);
  const names = new Set(entries.map(({ record }) => record));
  return [...names].filter((record) => lastVersion(history, record) !== null);
}
