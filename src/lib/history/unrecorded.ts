import type { CollectionName } from '../records/records.ts';

/** A published record whose facts are not those of its last version in the ledger. */
export interface UnrecordedChange {
  readonly collection: CollectionName;
  readonly id: string;
  /** Day of the last version, `YYYY-MM-DD`. */
  readonly day: string;
  /** Fields whose facts differ, sorted. */
  readonly fields: readonly string[];
  /** A correction note has come since. */
  readonly noted: boolean;
}
