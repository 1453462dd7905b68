import type { CollectionName } from '../records/records.ts';

/** What the archive remembers of a record: a line of the ledger, written when it was published or changed. */
export interface HistoryEntry {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `agreements/smart-astana` */
  readonly record: RecordName;
  readonly event: 'published' | 'changed' | 'moved' | 'withdrawn';
  /** SHA-256 of the facts in canonical JSON (RFC 8785); `null` when the record moved or was withdrawn. */
  readonly facts: string | null;
  /** SHA-256 of the digests of the record's files: tells at once that nothing has changed. */
  readonly files: string | null;
  /** Of each field that holds facts, the first eight digits of the SHA-256 of its canonical JSON. */
  readonly fields: Readonly<Record<string, string>>;
  /** How many correction notes the record carried. */
  readonly notes: number;
  /** Why it changed; `null` where nobody gave a reason, which only a change of words may lack. */
  readonly why: string | null;
  /** The record that has taken its place. */
  readonly to: RecordName | null;
  readonly changes: readonly FactChange[];
  readonly words: readonly WordChange[];
}

export type RecordName = `${CollectionName}/${string}`;

/** A fact before and after, as in the frontmatter; `null` where it was not given. */
export interface FactChange {
  /** `amount.value` */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Runs of words that one text of the record lost and won. */
export interface WordChange {
  /** `title.kk`, `body.ru` */
  readonly text: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}
