import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { identity } from '#src/content-tree/document.ts';
import { listFolder } from '#src/content-tree/folder.ts';
import { HISTORY_FOLDER } from '#src/content-tree/history-files.ts';
import { readNow, type TreeFile } from '#src/content-tree/tree.ts';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { ADDRESSES_FILE } from '#src/lib/urls/address-list.ts';
import type { KnownFile } from './file-table.ts';
import { stampIn, type Snapshot } from './snapshot.ts';

/** The content now, and what of it is not as it was. */
export interface Changes {
  /** All files, sorted. */
  readonly files: readonly string[];
  /** The new reading of a file; `null` for one that is gone. */
  readonly changed: ReadonlyMap<string, TreeFile | null>;
}

/** Of more changes the whole check knows no less and is no slower. */
const MOST = 200;

/** `null` where the whole content is to be checked. @throws when the folder cannot be read. */
export function changesSince(snapshot: Snapshot, contentDir: string, now: number): Changes | null {
  const { files, problems } = listFolder(contentDir);
  const stamp = (file: string): string => stampIn(contentDir, file, now);
  const areSame =
    othersIn(contentDir).join() === snapshot.others.map(([file]) => file).join() &&
    snapshot.others.every(([file, former]) => former !== '' && former === stamp(file));
  if (problems.length > 0 || !areSame) return null;
  const known = snapshot.files;
  const touched = files.filter((file) => !known.isUntouched(file, stamp(file)));
  if (touched.length > MOST) return null;
  const changed = new Map<string, TreeFile | null>();
  for (const file of touched) {
    const read = readNow(contentDir, file);
    if (!isSame(read, known.of(file))) changed.set(file, read);
  }
  const present = new Set(files);
  for (const file of known.files()) if (!present.has(file)) changed.set(file, null);
  return [...changed.keys()].every(isOfRecord) ? { files, changed } : null;
}

/** Files that decide something and are no documents. */
export function othersIn(contentDir: string): string[] {
  const exists = (file: string): boolean => existsSync(path.join(contentDir, file));
  const years = exists(HISTORY_FOLDER) ? readdirSync(path.join(contentDir, HISTORY_FOLDER)) : [];
  return [
    ...[ADDRESSES_FILE].filter(exists),
    ...years.sort().map((name) => `${HISTORY_FOLDER}/${name}`),
  ];
}

const isSame = (read: TreeFile, known: KnownFile | undefined): boolean =>
  'document' in read && read.document.digest === known?.digest;

const isOfRecord = (file: string): boolean =>
  COLLECTIONS.some((collection) => collection === identity(file).collection);
