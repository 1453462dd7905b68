import type { Document } from '#src/lib/document.ts';
import { LINK_SCHEMES } from '#src/lib/record-links.ts';
import { COLLECTIONS, type CollectionName } from '#src/lib/records/records.ts';
import { nearest } from '#src/lib/similar.ts';

/** A record of the archive by name. */
export interface RecordName {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Address of the record's page without language. */
export const addressOf = ({ collection, id }: RecordName): string => `/${collection}/${id}/`;

/**
 * The record that an editor means by `akab`, `organizations/akab`, `organization:akab` or `/organizations/akab/`.
 * @throws a sentence for the editor when there is none or more than one.
 */
export function findRecord(documents: readonly Document[], given: string): RecordName {
  const [, prefix, id = ''] = /^(?:\/?([a-z]+)[/:])?([^/:]*)\/?$/u.exec(given) ?? [];
  const wanted = prefix === undefined ? null : collectionOf(prefix);
  const names = namesIn(documents).filter(({ collection }) => !wanted || collection === wanted);
  const [found, ...others] = names.filter((name) => name.id === id);
  if (prefix !== undefined && !wanted) {
    throw new Error(`Вида записей «${prefix}» нет. Есть: ${COLLECTIONS.join(', ')}.`);
  }
  if (!found) {
    const near = nearest(
      id,
      names.map((name) => name.id),
    );
    throw new Error(`Записи «${given}» нет.${near ? ` Возможно, «${near}»?` : ''}`);
  }
  if (others.length > 0) {
    const all = [found, ...others].map(({ collection }) => `${collection}/${id}`);
    throw new Error(`Записей «${id}» несколько: ${all.join(', ')}. Назовите одну из них целиком.`);
  }
  return found;
}

/** Files of a record: one, or a release's file for each language. */
export function filesOf(documents: readonly Document[], { collection, id }: RecordName) {
  return documents.filter((document) => document.collection === collection && document.id === id);
}

/** The file of a record that holds its facts. @throws when there is none. */
export function factsOf(documents: readonly Document[], name: RecordName): Document {
  const found = filesOf(documents, name).find(({ data }) => !('translator' in data));
  if (!found) throw new Error(`У записи «${name.id}» нет файла с фактами.`);
  return found;
}

function collectionOf(prefix: string): CollectionName | null {
  return LINK_SCHEMES[prefix] ?? COLLECTIONS.find((name) => name === prefix) ?? null;
}

function namesIn(documents: readonly Document[]): RecordName[] {
  const names = new Map<string, RecordName>();
  for (const { collection: folder, id } of documents) {
    const collection = COLLECTIONS.find((name) => name === folder);
    if (collection) names.set(`${collection}/${id}`, { collection, id });
  }
  return [...names.values()];
}
