import { digest } from '#src/content-tree/digest.ts';
import { byCodeUnits } from '#src/content-tree/folder.ts';
import type { Document } from '#src/lib/document.ts';
import type { LocatedProblem } from '#src/lib/problem.ts';
import { agreementKey, releaseBody } from '#src/lib/rules/likeness/near-duplicate.ts';
import { linksToLists, ownPages } from '#src/lib/rules/text/broken-link.ts';
import type { Collected } from '../collection.ts';
import { recordNames } from './names.ts';
import type { Look } from './look.ts';
import { pagesByRecord } from './pages.ts';
import { toFileTable, toRow, type KnownFile } from './file-table.ts';
import { pack } from './signatures.ts';
import type { Snapshot } from './snapshot.ts';

/** What a whole check has found. */
export interface Found extends Collected {
  /** Before silences, and after. */
  readonly raw: readonly LocatedProblem[];
  readonly problems: readonly LocatedProblem[];
}

/** @param look taken before the first file was read. */
export function takeSnapshot(
  { tree, subject, reading, raw, problems }: Found,
  { files, stamps, others }: Look,
): Snapshot {
  const { documents } = tree;
  const { records } = reading;
  const stampByFile = new Map(files.map((file, index) => [file, stamps[index] ?? '']));
  const read = new Set(documents.map(({ file }) => file));
  const unread = tree.files.filter((file) => !read.has(file));
  const rows = [
    ...documents.map((document) => toRow(toKnown(document, stampByFile.get(document.file) ?? ''))),
    ...unread.map((file) => toRow({ file, stamp: '', digest: '', isDraft: false, names: [] })),
  ];
  const valid = new Set(reading.valid);
  const kept = documents.filter(isKept);
  return {
    id: digest(documents.map((document) => document.digest).join('')),
    files: toFileTable(rows.sort(byCodeUnits).join('\n')),
    unread,
    others,
    kept,
    valid: kept.map(({ file }) => file).filter((file) => valid.has(file)),
    pages: pagesByRecord(subject.recordPages()),
    signatures: pack(
      documents.flatMap((document) => {
        const { file } = document;
        const own = releaseBody.from(document) ? subject.extracted(releaseBody, file) : null;
        return own ? [[file, own] as const] : [];
      }),
    ),
    agreements: Object.fromEntries(records.agreements.map((one) => [one.id, agreementKey(one)])),
    toLists: filesToLists(documents, subject),
    raw,
    problems,
  };
}

const BY_NAME = new Set(['releases', 'agreements', 'events']);

const isKept = ({ collection }: Document): boolean => !BY_NAME.has(collection);

const toKnown = (document: Document, stamp: string): KnownFile => ({
  file: document.file,
  stamp,
  digest: document.digest,
  isDraft: document.data['draft'] === true,
  names: recordNames(document),
});

/** Files whose texts link to pages that are there for the sake of records. */
export function filesToLists(
  documents: readonly Document[],
  subject: Pick<Collected['subject'], 'extracted' | 'records'>,
): string[] {
  const own = ownPages(subject);
  return documents.map(({ file }) => file).filter((file) => linksToLists(file, subject, own));
}
