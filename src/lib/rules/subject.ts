import type { Document } from '../document.ts';
import type { FileReferences } from '../reference.ts';
import { COLLECTIONS, type Records } from '../records/records.ts';
import { recordAddresses } from '../urls/record-addresses.ts';
import type { Subject } from './rule.ts';

/** What is not read from the documents. */
export type Rest = Pick<
  Subject,
  | 'changes'
  | 'extracted'
  | 'text'
  | 'remember'
  | 'noted'
  | 'note'
  | 'addresses'
  | 'identifiers'
  | 'recordPages'
>;

const NOTHING_ELSE: Omit<Rest, 'identifiers' | 'recordPages'> = {
  changes: [],
  extracted: () => null,
  text: () => null,
  remember: (_, find) => find(),
  noted: () => null,
  note: () => undefined,
  addresses: null,
};

/** What the rules judge, with the file of each record at hand. */
export function toSubject(
  documents: readonly Document[],
  reading: { readonly records: Records; readonly references: readonly FileReferences[] },
  rest: Partial<Rest> = {},
): Subject {
  const files = new Map<string, string>();
  for (const { collection, id, file, data } of documents) {
    if (!('translator' in data)) files.set(`${collection}/${id}`, file);
  }
  const fileOf: Subject['fileOf'] = (collection, id) => files.get(`${collection}/${id}`) ?? '';
  const { records, references } = reading;
  return {
    documents,
    records,
    references,
    fileOf,
    identifiers: () => identifiersIn(documents),
    recordPages: () => recordAddresses(records),
    ...NOTHING_ELSE,
    ...rest,
  };
}

/** Identifiers by collection; those of records are there though no record is. */
export function identifiersIn(
  documents: Iterable<Pick<Document, 'collection' | 'id'>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>(COLLECTIONS.map((name) => [name, new Set()]));
  for (const { collection, id } of documents) known.get(collection)?.add(id);
  return known;
}
