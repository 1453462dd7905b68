import type { Archive } from '../graph/archive.ts';
import type { HistoryEntry, RecordName, WordChange } from '../history/entry.ts';
import type { Text } from '../records/text.ts';
import type { Locale } from '#src/site.ts';

/** What a page says of the life of its record in the archive. */
export interface HistoryView {
  /** Day of the first publication, `YYYY-MM-DD`. */
  readonly first: string;
  /** Oldest first. */
  readonly changes: readonly VersionView[];
}

/** A version beside the one before it. */
export interface VersionView {
  readonly day: string;
  readonly why: Text | null;
  readonly facts: readonly FactView[];
  readonly words: readonly WordChange[];
}

/** Values as they stand in the frontmatter; `null` where there was none. */
export interface FactView {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * `null` for a record that the ledger does not know.
 * @param language in which the record's correction notes are written
 */
export function historyView(
  { history }: Archive,
  record: RecordName,
  language: Locale,
): HistoryView | null {
  const entries = history.of(record);
  const [first] = entries;
  if (!first) return null;
  const changes = entries.filter(({ event }) => event === 'changed');
  return { first: first.day, changes: changes.map((entry) => versionView(entry, language)) };
}

const versionView = ({ day, why, changes, words }: HistoryEntry, lang: Locale): VersionView => ({
  day,
  why: why === null ? null : { text: why, lang },
  facts: changes.map(({ field, from, to }) => ({ field, from: shown(from), to: shown(to) })),
  words,
});

function shown(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replace(/\s+/gu, ' ');
}
