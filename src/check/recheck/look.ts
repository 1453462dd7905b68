import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listFolder, type Listing } from '#src/content-tree/folder.ts';
import { HISTORY_FOLDER } from '#src/content-tree/history-files.ts';
import { stampOf } from '#src/content-tree/stamp.ts';
import { ADDRESSES_FILE } from '#src/lib/urls/address-list.ts';

/** What can be told of a content without opening a file of it. */
export interface Look extends Listing {
  /** By `files`; as `stampOf` gives them, empty while a change could go unseen. */
  readonly stamps: readonly string[];
  /** Addresses and ledger, which are no documents, by path from the content folder, with their stamps. */
  readonly others: readonly (readonly [file: string, stamp: string])[];
}

/** @param now in milliseconds, by the clock of the files. @throws when the folder cannot be read. */
export function look(contentDir: string, now: number): Look {
  const { files, problems } = listFolder(contentDir);
  const stamp = (file: string): string => stampOf(path.join(contentDir, file), now) ?? '';
  return {
    files,
    problems,
    stamps: files.map(stamp),
    others: othersIn(contentDir).map((file) => [file, stamp(file)]),
  };
}

/** Files that decide something and are no documents. */
function othersIn(contentDir: string): string[] {
  const exists = (file: string): boolean => existsSync(path.join(contentDir, file));
  const years = exists(HISTORY_FOLDER) ? readdirSync(path.join(contentDir, HISTORY_FOLDER)) : [];
  return [
    ...[ADDRESSES_FILE].filter(exists),
    ...years.sort().map((name) => `${HISTORY_FOLDER}/${name}`),
  ];
}
