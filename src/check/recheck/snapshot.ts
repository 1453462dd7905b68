import path from 'node:path';
import { openCache, type Cache } from '#src/content-tree/cache.ts';
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

/** What is in plain letters: a text with others takes twice as long to read, and there is much of it. */
type Plain = Pick<Snapshot, 'pages' | 'signatures'> & { readonly files: string };

/** The last snapshot of a revision of the program, in `check/` of the cache folder. */
export function openSnapshots(cacheDir: string, revision: string): Snapshots {
  const open = <T>(part: string): Cache<T> =>
    openCache(path.join(cacheDir, 'check', KEY, part), revision);
  const plain = open<Plain>('plain');
  const rest = open<Omit<Snapshot, keyof Plain>>('rest');
  return {
    read() {
      const known = rest.get(KEY, '');
      const more = known && plain.get(KEY, known.id);
      return known && more ? { ...known, ...more, files: toFileTable(more.files) } : null;
    },
    write({ files, pages, signatures, ...others }) {
      plain.set(KEY, others.id, { files: files.text, pages, signatures });
      rest.put(KEY, '', JSON.stringify(others));
      for (const cache of [plain, rest]) cache.save();
    },
  };
}
