import type { Document } from '../document.ts';
import type { FileReferences } from '../reference.ts';
import type { Records } from '../records/records.ts';
import type { Subject } from './rule.ts';

/** What the rules judge, with the file of each record at hand. */
export function toSubject(
  documents: readonly Document[],
  reading: { readonly records: Records; readonly references: readonly FileReferences[] },
  texts: Pick<Subject, 'extracted' | 'text' | 'addresses'> = NOTHING,
): Subject {
  const files = new Map<string, string>();
  for (const { collection, id, file, data } of documents) {
    if (!('translator' in data)) files.set(`${collection}/${id}`, file);
  }
  const fileOf: Subject['fileOf'] = (collection, id) => files.get(`${collection}/${id}`) ?? '';
  const { records, references } = reading;
  return { documents, records, references, fileOf, ...texts };
}

const NOTHING = { extracted: () => null, text: () => null, addresses: null };
