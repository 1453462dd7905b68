import { digest } from '#src/content-tree/digest.ts';
import { canonical } from '#src/lib/history/canonical.ts';
import { divide } from '#src/lib/history/division.ts';
import type { RecordName } from '#src/lib/history/entry.ts';
import type { Document } from '#src/lib/document.ts';
import { COLLECTIONS, type CollectionName } from '#src/lib/records/records.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';

/** A record as its files have it: the original first, then the translations by language. */
export interface Version {
  readonly record: RecordName;
  readonly documents: readonly [Document, ...Document[]];
}

/** Published records of a content folder by name; drafts and translations without an original are left out. */
export function versionsOf(documents: readonly Document[]): Map<RecordName, Version> {
  const recorded = documents.filter(({ collection }) => isCollection(collection));
  const groups = Map.groupBy(recorded, ({ collection, id }) => `${collection}/${id}` as RecordName);
  const versions = new Map<RecordName, Version>();
  for (const [record, files] of groups) {
    const original = files.find(({ data }) => !('translator' in data));
    if (!original || original.data['draft'] === true) continue;
    const translations = files.filter((file) => file !== original);
    versions.set(record, { record, documents: [original, ...translations.sort(byLocale)] });
  }
  return versions;
}

const isCollection = (name: string): name is CollectionName =>
  COLLECTIONS.some((collection) => collection === name);

const byLocale = (a: Document, b: Document): number =>
  LOCALES.indexOf(languageOf(a)) - LOCALES.indexOf(languageOf(b));

/** Changes with any byte of any file of the record, and with nothing else. */
export const filesDigest = ({ documents }: Version): string =>
  digest(documents.map((document) => document.digest).join('\n'));

export function factsOf({ documents: [original] }: Version): Readonly<Record<string, unknown>> {
  return divide(original.data, languageOf(original)).facts;
}

export const factsDigest = (version: Version): string => digest(canonical(factsOf(version)));

/** Of each field of the facts the first eight digits of its digest. */
export function fieldDigests(version: Version): Record<string, string> {
  const fields = Object.entries(factsOf(version)).map(([field, value]) => [
    field,
    fieldDigest(canonical(value)),
  ]);
  return Object.fromEntries(fields) as Record<string, string>;
}

/** @param json a value in canonical JSON. */
export const fieldDigest = (json: string): string => digest(json).slice(0, 8);

/** Correction notes of the record, in order. */
export function notesOf({ documents: [original] }: Version): string[] {
  const notes = original.data['corrections'];
  if (!Array.isArray(notes)) return [];
  return notes.map((note: { readonly text?: unknown } | null) =>
    typeof note?.text === 'string' ? note.text : '',
  );
}

/** Everything that the archive has put into words. @param bodyOf gives the text below the fields. */
export function textsOf(
  { documents }: Version,
  bodyOf: (document: Document) => string,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const document of documents) {
    const language = languageOf(document);
    const own = divide(document.data, language).texts;
    for (const [name, text] of Object.entries(own)) {
      texts[document.locale ? `${name}.${language}` : name] = text;
    }
    texts[`body.${language}`] = bodyOf(document);
  }
  return texts;
}

function languageOf({ locale, data }: Document): Locale {
  if (locale) return locale;
  const named = (data['names'] as readonly { language?: unknown }[] | undefined)?.[0]?.language;
  const language = data['language'] ?? named;
  return LOCALES.find((known) => known === language) ?? DEFAULT_LOCALE;
}
