import type { SearchDocument } from '#src/search/document.ts';
import type { Lexicon, Term } from '#src/search/index/lexicon.ts';
import { FIELDS, type FieldLengths, type FieldName } from '#src/search/manifest.ts';
import { keyOf } from '#src/search/text/key.ts';
import { isLegalForm } from '#src/search/text/short-form.ts';
import { wordsOf } from '#src/search/text/words.ts';

/** Shortest word that is run together with its neighbour. */
const SHORTEST = 3;

/** Terms of every text of a document, field after field. */
export type DocumentTerms = Readonly<Record<FieldName, readonly (readonly Term[])[]>>;

/** @param termsOf Of the language of the document. */
export function termsOfDocument(document: SearchDocument, termsOf: Lexicon): DocumentTerms {
  const taken = FIELDS.map((field) => [field, textsOf(document, field).map(termsOf)] as const);
  return Object.fromEntries(taken) as Record<FieldName, Term[][]>;
}

/** The keys of a document, field after field. The place of a key in the list is its position. */
export interface KeyedDocument<Key> {
  keys: Key[];
  lengths: FieldLengths;
}

/** What stands for a key. */
export interface Naming<Key> {
  readonly ofTerm: (term: Term) => Key;
  readonly ofKey: (key: string) => Key;
}

/** Words of a document as the index holds them, stop words left out. */
export function keyed<Key>(
  document: SearchDocument,
  terms: DocumentTerms,
  { ofTerm, ofKey }: Naming<Key>,
): KeyedDocument<Key> {
  const keys: Key[] = [];
  const lengths = FIELDS.map((field) => {
    const before = keys.length;
    for (const text of terms[field]) {
      for (const term of text) if (isIndexed(term, field)) keys.push(ofTerm(term));
    }
    if (field === 'names') keys.push(...joinedNames(document).map(ofKey));
    return keys.length - before;
  });
  return { keys, lengths: lengths as FieldLengths };
}

const isIndexed = ({ key, isStopWord, isLegalForm: isForm }: Term, field: FieldName): boolean =>
  key !== '' && !isStopWord && !(isForm && field === 'title');

function textsOf(document: SearchDocument, field: FieldName): readonly string[] {
  if (field === 'title') return [document.title];
  if (field === 'body') return document.paragraphs.map((paragraph) => paragraph.text);
  return document.boosts[field];
}

/** Words of a name as people run them together, and parts of a word that has capitals inside. */
function joinedNames({ type, title, boosts, locale }: SearchDocument): string[] {
  if (type !== 'organization') return [];
  const joined = [...new Set([title, ...boosts.names])].flatMap((name) => {
    const words = wordsOf(name)
      .map(({ text }) => text)
      .filter((word) => word.length >= SHORTEST && !isLegalForm(word));
    const pairs = words.flatMap((word, at) => (words[at + 1] ? [`${word}${words[at + 1]}`] : []));
    const parts = words.flatMap((word) => word.match(/\p{Lu}\p{Ll}{3,}|\p{Lu}{4,}/gu) ?? []);
    return [...pairs, ...parts.filter((part) => !words.includes(part))];
  });
  return [...new Set(joined.map((word) => keyOf(word, locale)))];
}
