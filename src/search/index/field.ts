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

/** @param termOf Of the language of the document. */
export function termsOfDocument(document: SearchDocument, termOf: Lexicon): DocumentTerms {
  const taken = FIELDS.map((field) => {
    const texts = textsOf(document, field);
    return [field, texts.map((text) => wordsOf(text).map((word) => termOf(word.text)))] as const;
  });
  return Object.fromEntries(taken) as Record<FieldName, Term[][]>;
}

/** The keys of a document, field after field. The place of a key in the list is its position. */
export interface KeyedDocument {
  keys: string[];
  lengths: FieldLengths;
}

/** Words of a document as the index holds them, stop words left out. */
export function keyed(document: SearchDocument, terms: DocumentTerms): KeyedDocument {
  const fields = FIELDS.map((field) => {
    const keys = terms[field].flatMap((text) => keysOfText(text, field));
    return field === 'names' ? [...keys, ...joinedNames(document)] : keys;
  });
  return { keys: fields.flat(), lengths: fields.map((keys) => keys.length) as FieldLengths };
}

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

function keysOfText(terms: readonly Term[], field: FieldName): string[] {
  return terms
    .filter((term) => !term.isStopWord && !(field === 'title' && term.isLegalForm))
    .map(({ key }) => key)
    .filter((key) => key !== '');
}
