import type { SearchDocument } from '#src/search/document.ts';
import type { SearchText } from '#src/search/manifest.ts';

/** Small documents share a file until it holds about this many characters. */
const ENOUGH = 6000;

/** Divides what is shown of the documents into files; a long document has one to itself. */
export function textFiles(documents: readonly SearchDocument[]): SearchText[][] {
  const files: SearchText[][] = [];
  let room = 0;
  for (const document of documents) {
    const text = shown(document);
    const size = JSON.stringify(text).length;
    if (room < size) {
      files.push([]);
      room = ENOUGH;
    }
    files.at(-1)?.push(text);
    room -= size;
  }
  return files;
}

function shown(document: SearchDocument): SearchText {
  const { url, id, type, locale, title, titleLanguage, paragraphs, meta } = document;
  const language = titleLanguage === undefined ? {} : { titleLanguage };
  return { url, id, type, locale, title, ...language, paragraphs: [...paragraphs], meta };
}
