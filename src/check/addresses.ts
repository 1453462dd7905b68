import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTree, type DocumentCache } from '#src/content-tree/tree.ts';
import { readLedger } from '#src/history/ledger.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { toHistory } from '#src/lib/history/chronicle.ts';
import {
  ADDRESSES_FILE,
  addressesText,
  parseAddresses,
  type ListedAddress,
} from '#src/lib/urls/address-list.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf } from '#src/lib/views/kinds.ts';
import { readRecords } from '#src/schemas/records.ts';

/** Every address that was ever published; `null` where a content folder keeps no list. */
export function readAddresses(contentDir: string): ListedAddress[] | null {
  const file = path.join(contentDir, ADDRESSES_FILE);
  return existsSync(file) ? parseAddresses(readFileSync(file, 'utf8')) : null;
}

/** The text of the list with every page that the content has now. @throws when the folder cannot be read. */
export function currentAddresses(contentDir: string, cache?: DocumentCache): string {
  const { documents } = readTree(contentDir, cache && { cache });
  const history = toHistory(readLedger(contentDir).entries);
  const archive = toArchive(readRecords(documents).records, history);
  const pages = Array.from(pagesOf(archive), ({ locale, path: page }) =>
    localAddress(locale, page),
  );
  return addressesText(readAddresses(contentDir) ?? [], pages);
}

/** Adds new pages to the list; does nothing where there is none. */
export function refreshAddresses(contentDir: string, cache?: DocumentCache): void {
  if (readAddresses(contentDir) === null) return;
  writeFileSync(path.join(contentDir, ADDRESSES_FILE), currentAddresses(contentDir, cache));
}
