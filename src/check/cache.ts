import path from 'node:path';
import { openCache, type Cache } from '#src/content-tree/cache.ts';
import type { DocumentCache } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import type { FileJudgement } from '#src/lib/rules/file.ts';
import type { Finding } from '#src/lib/rules/rule.ts';
import type { ValidDocuments } from '#src/schemas/records.ts';
import { openExtracts } from './extract-cache.ts';
import { revisionOf } from './revision.ts';

/** A judgement whose extracts lie elsewhere: `taken` has their ids. */
export interface KnownJudgement extends Omit<FileJudgement, 'extracts'> {
  readonly taken: readonly string[];
}

/** What a reading of the content leaves for the next one: documents by file status, judgements by file digest. */
export interface CheckCache extends DocumentCache {
  readonly judgements: Cache<KnownJudgement>;
  /** By extract and file. Most are never asked for again, so they are read only when one is. */
  readonly extracts: Pick<Cache<unknown>, 'get' | 'set'>;
  /** What rules have found in a file, by rule and file, under the digest of everything that they looked at. */
  readonly findings: Cache<readonly Finding[]>;
  /** What rules have noted, by rule. */
  readonly notes: Pick<Cache<unknown>, 'get' | 'put'>;
  readonly valid: ValidDocuments;
  /** `digestOf` gives the present digest of a file. */
  readonly save: (digestOf: (file: string) => string | undefined) => void;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Everything that decides how a file is read and judged. */
const READING = [
  ...['src/check', 'src/content-tree', 'src/history', 'src/schemas', 'src/lib'],
  ...['src/site.ts', 'package-lock.json'],
];

/** Digest of everything that decides what a check finds in a content. */
export const checkRevision = (): string => revisionOf(ROOT, READING, [process.version]);

/** Opens the cache in `check/` of the cache folder. `now` is in milliseconds, by the clock of the files. */
export function openCheckCache(
  cacheDir: string,
  now: number,
  revision: string = checkRevision(),
): CheckCache {
  const open = <T>(name: string): Cache<T> =>
    openCache(path.join(cacheDir, 'check', name), revision);
  const documents = open<Document>('documents');
  const judgements = open<KnownJudgement>('judgements');
  const extracts = openExtracts((extract) => open(`extracts/${extract}`));
  const findings = open<readonly Finding[]>('findings');
  const notes = open('notes');
  const valid = open<true>('valid');
  return {
    documents,
    judgements,
    extracts,
    findings,
    notes,
    valid: {
      has: (document) => valid.get(document.file, document.digest) ?? false,
      add: (document) => valid.set(document.file, document.digest, true),
    },
    now,
    save(digestOf) {
      for (const cache of [documents, judgements, findings, notes, valid]) cache.save();
      extracts.save((key, stamp) => digestOf(key.slice(key.indexOf(' ') + 1)) === stamp);
    },
  };
}
