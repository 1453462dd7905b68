import path from 'node:path';
import { openCache, type Cache } from '#src/content-tree/cache.ts';
import type { DocumentCache } from '#src/content-tree/tree.ts';
import type { Document } from '#src/lib/document.ts';
import type { FileJudgement } from '#src/lib/rules/file.ts';
import type { ValidDocuments } from '#src/schemas/records.ts';
import { revisionOf } from './revision.ts';

/** What a reading of the content leaves for the next one: documents by file status, judgements by file digest. */
export interface CheckCache extends DocumentCache {
  readonly judgements: Cache<FileJudgement>;
  readonly valid: ValidDocuments;
  readonly save: () => void;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Everything that decides how a file is read and judged. */
const READING = ['src/content-tree', 'src/schemas', 'src/lib', 'src/site.ts', 'package-lock.json'];

/** Opens the cache in `check/` of the cache folder. `now` is in milliseconds, by the clock of the files. */
export function openCheckCache(cacheDir: string, now: number): CheckCache {
  const revision = revisionOf(ROOT, READING, [process.version]);
  const folder = (name: string): string => path.join(cacheDir, 'check', name);
  const documents = openCache<Document>(folder('documents'), revision);
  const judgements = openCache<FileJudgement>(folder('judgements'), revision);
  const valid = openCache<true>(folder('valid'), revision);
  return {
    documents,
    judgements,
    valid: {
      has: (document) => valid.get(document.file, document.digest) ?? false,
      add: (document) => valid.set(document.file, document.digest, true),
    },
    now,
    save() {
      for (const cache of [documents, judgements, valid]) cache.save();
    },
  };
}
