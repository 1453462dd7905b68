import type { HistoryEntry, RecordName } from './entry.ts';

/** What the ledger says of every record, told from where the record stands now. */
export interface History {
  /** Oldest first; those of the records that it replaces come before its own. */
  readonly of: (record: RecordName) => readonly HistoryEntry[];
  /** All entries, newest first; those of one day in the order of the ledger. */
  readonly newest: (count: number) => readonly HistoryEntry[];
  /** All entries by the year of their day, oldest first. */
  readonly byYear: () => ReadonlyMap<string, readonly HistoryEntry[]>;
}

export const NO_HISTORY: History = { of: () => [], newest: () => [], byYear: () => new Map() };

/** @param entries in the order of the ledger. */
export function toHistory(entries: readonly HistoryEntry[]): History {
  const byRecord = new Map<RecordName, HistoryEntry[]>();
  for (const entry of entries) {
    const own = byRecord.get(entry.record) ?? [];
    own.push(entry);
    byRecord.set(entry.record, own);
    if (entry.event !== 'moved' || entry.to === null) continue;
    const heirs = byRecord.get(entry.to) ?? [];
    byRecord.set(entry.to, inOrder([...own, ...heirs]));
  }
  let years: ReadonlyMap<string, readonly HistoryEntry[]> | null = null;
  return {
    of: (record) => byRecord.get(record) ?? [],
    newest: (count) => inOrder(entries).reverse().slice(0, count),
    byYear: () => (years ??= Map.groupBy(inOrder(entries), ({ day }) => day.slice(0, 4))),
  };
}

const inOrder = (entries: readonly HistoryEntry[]): HistoryEntry[] =>
  [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** The version that was published last; `null` for a record that is new, has moved or was withdrawn. */
export function lastVersion(history: History, record: RecordName): HistoryEntry | null {
  const entries = history.of(record);
  const last = entries.findLast(({ facts }) => facts !== null);
  const end = entries.findLast(({ record: of, facts }) => of === record && facts === null);
  return last && (!end || entries.indexOf(end) < entries.indexOf(last)) ? last : null;
}
