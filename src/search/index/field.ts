import type { SearchDocument } from '#src/search/document.ts';
import { FIELDS, type FieldLengths, type FieldName } from '#src/search/manifest.ts';
import { keyOf } from '#src/search/text/key.ts';
import { isStopWord } from '#src/search/text/stop-words.ts';
import { wordsOf } from '#src/search/text/words.ts';

/** The keys of a document, field after field. The place of a key in the list is its position. */
export interface KeyedDocument {
  keys: string[];
  lengths: FieldLengths;
}

/** Words of a document as the index holds them, stop words left out. */
export function keyed(document: SearchDocument): KeyedDocument {
  const fields = FIELDS.map((field) =>
    textsOf(document, field).flatMap((text) => keysOfText(text, document)),
  );
  return { keys: fields.flat(), lengths: fields.map((keys) => keys.length) as FieldLengths };
}

/** Every text of a document, field after field. */
export function textsOfDocument(document: SearchDocument): string[] {
  return FIELDS.flatMap((field) => textsOf(document, field));
}

function textsOf(document: SearchDocument, field: FieldName): readonly string[] {
  if (field === 'title') return [document.title];
  if (field === 'body') return document.paragraphs.map((paragraph) => paragraph.text);
  return document.boosts[field];
}

function keysOfText(text: string, { locale }: SearchDocument): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word.text, locale))
    .map((word) => keyOf(word.text, locale))
    .filter((key) => key !== '');
}
