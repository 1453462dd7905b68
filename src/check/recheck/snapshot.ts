import path from 'node:path';
import { openCache, type Cache } from '#src/content-tree/cache.ts';
import { stampOf } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import type { LocatedProblem } from '#src/lib/problem.ts';
import { toFileTable, type FileTable } from './file-table.ts';
import type { PackedSignatures } from './signatures.ts';

/**
 * What a check without spelling leaves, so that the next looks only at what has changed and at what is near to it.
 * Releases, agreements and events are known by name alone; everything else is here as it was read: any text may have
 * the name of an organization, and any record a code.
 */
export interface Snapshot {
  /** Of what is one. */
  readonly id: string;
  readonly files: FileTable;
  /** Those of the files that are no documents. */
  readonly unread: readonly string[];
  /** Addresses and ledger, which are no documents, by path from the content folder. */
  readonly others: readonly (readonly [file: string, stamp: string])[];
  /** Organizations, code lists and the other documents, and which of them follow their schemas. */
  readonly kept: readonly Document[];
  readonly valid: readonly string[];
  /** Languages in which a record has a page, by the address without its language. */
  readonly pages: Readonly<Record<string, string>>;
  /** Of the texts of releases, which may be the same text again. */
  readonly signatures: PackedSignatures;
  /** `agreementKey` by identifier. */
  readonly agreements: Readonly<Record<string, string>>;
  /** Files that link to lists, which come and go with the records in them. */
  readonly toLists: readonly string[];
  /** Before silences. */
  readonly raw: readonly LocatedProblem[];
  /** After them. */
  readonly problems: readonly LocatedProblem[];
}

export interface Snapshots {
  readonly read: () => Snapshot | null;
  readonly write: (snapshot: Snapshot) => void;
}

const KEY = 'snapshot';

/**
 * The last snapshot of a revision of the program, in `check/` of the cache folder. The files, which are many and of
 * plain letters, lie apart from the rest: a text with other letters takes twice as long to read.
 */
export function openSnapshots(cacheDir: string, revision: string): Snapshots {
  const open = <T>(part: string): Cache<T> =>
    openCache(path.join(cacheDir, 'check', KEY, part), revision);
  const files = open<string>('files');
  const rest = open<Omit<Snapshot, 'files'>>('rest');
  return {
    read() {
      const known = rest.get(KEY, '');
      const rows = known && files.get(KEY, known.id);
      return known && rows !== undefined ? { ...known, files: toFileTable(rows) } : null;
    },
    write({ files: { rows }, ...others }) {
      const table = rows.join('\n');
      files.put(KEY, others.id, JSON.stringify(table));
      rest.put(KEY, '', JSON.stringify(others));
      for (const cache of [files, rest]) cache.save();
    },
  };
}

/** As `stampOf` gives it; empty while a change could go unseen. */
export const stampIn = (contentDir: string, file: string, now: number): string =>
  stampOf(path.join(contentDir, file), now) ?? '';
