import { lastVersion, type History } from '#src/lib/history/chronicle.ts';
import type { HistoryEntry, RecordName } from '#src/lib/history/entry.ts';
import { factChanges } from '#src/lib/history/fact-changes.ts';
import { wordChanges } from '#src/lib/history/word-changes.ts';
import type { Redirect } from '#src/lib/records/records.ts';
import type { Withdrawal } from '#src/lib/records/withdrawal.ts';
import { DEFAULT_LOCALE } from '#src/site.ts';
import { changedFields } from './comparison.ts';
import type { Wording } from './past.ts';
import { factsDigest, fieldDigests, filesDigest, notesOf, type Version } from './version.ts';

/** What the ledger has to be told. */
export interface Recording {
  readonly entries: readonly HistoryEntry[];
  /** What cannot be recorded, in sentences for the editor. */
  readonly refusals: readonly string[];
}

export interface Present {
  readonly versions: ReadonlyMap<RecordName, Version>;
  readonly history: History;
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
}

/** How the entries are made. */
export interface Circumstances {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Reason for changes of words. */
  readonly why: string | null;
  readonly now: (version: Version) => Wording;
  readonly past: (record: RecordName, files: string) => Wording | null;
}

/** Compares the content with the ledger: new records, changed ones, and those that have gone. */
export function recording(
  present: Present,
  recorded: Iterable<RecordName>,
  circumstances: Circumstances,
): Recording {
  const entries: HistoryEntry[] = [];
  const refusals: string[] = [];
  const take = (result: HistoryEntry | string | null): void => {
    if (typeof result === 'string') refusals.push(result);
    else if (result) entries.push(result);
  };
  for (const record of recorded) take(goneEntry(record, present, circumstances));
  const moved = new Map(entries.map((entry) => [entry.to, entry.record]));
  for (const version of present.versions.values()) {
    const heir = moved.get(version.record) ?? version.record;
    const last = lastVersion(present.history, version.record) ?? lastVersion(present.history, heir);
    take(versionEntry({ version, last }, present, circumstances));
  }
  return { entries, refusals };
}

const NOTHING = { facts: null, files: null, fields: {}, notes: 0, why: null, to: null } as const;

function goneEntry(
  record: RecordName,
  { versions, history, redirects, withdrawn }: Present,
  { day }: Circumstances,
): HistoryEntry | string | null {
  if (versions.has(record) || !lastVersion(history, record)) return null;
  const redirect = redirects.find(({ from }) => from === `/${record}/`);
  const withdrawal = withdrawn.find(({ address }) => address === `/${record}/`);
  const entry = { ...NOTHING, day, record, changes: [], words: [] };
  if (redirect) return { ...entry, event: 'moved', to: redirect.to.slice(1, -1) as RecordName };
  if (!withdrawal)
    return `${record}: записи больше нет. Верните её или скажите в withdrawn.yaml, когда и почему она отозвана.`;
  const { date, reason } = withdrawal;
  return { ...entry, event: 'withdrawn', day: date, why: reason[DEFAULT_LOCALE] };
}

interface Pair {
  readonly version: Version;
  readonly last: HistoryEntry | null;
}

function versionEntry(
  { version, last }: Pair,
  { redirects }: Present,
  circumstances: Circumstances,
): HistoryEntry | string | null {
  const files = filesDigest(version);
  if (last?.files === files) return null;
  const { record } = version;
  const notes = notesOf(version);
  const entry = {
    ...NOTHING,
    day: circumstances.day,
    record,
    facts: factsDigest(version),
    files,
    fields: fieldDigests(version),
    notes: notes.length,
    changes: [],
    words: [],
  };
  if (!last) return { ...entry, event: 'published' };
  const fields = changedFields(version, last, redirects);
  const added = notes.slice(last.notes).join(' ');
  if (fields.length > 0 && added === '')
    return `${record}: изменены ${fields.join(', ')}, а исправление не названо. Добавьте запись в corrections.`;
  const before = last.files === null ? null : circumstances.past(last.record, last.files);
  if (!before)
    return `${record}: прежней версии нет в git этого клона. Возьмите историю целиком (git fetch --unshallow) или сохраните прежнюю версию в git.`;
  const after = circumstances.now(version);
  return {
    ...entry,
    event: 'changed',
    why: added || circumstances.why,
    changes: factChanges(before.facts, after.facts),
    words: wordChanges(before.texts, after.texts),
  };
}
