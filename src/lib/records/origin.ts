import type { Document } from '../document.ts';

const origins = new WeakMap<object, string>();

/** Notes that a record was made of these files and of nothing else: while they are the same, so is the record. */
export function madeOf<T extends object>(
  record: T,
  documents: readonly Pick<Document, 'file' | 'digest'>[],
): T {
  origins.set(record, documents.map(({ file, digest }) => `${file} ${digest}`).join('\n'));
  return record;
}

/** Names and digests of the files that a record was made of, where that was noted. */
export const originOf = (record: object): string | undefined => origins.get(record);
