import type { SearchDocument } from '#src/search/document.ts';
import { packedJson, type OutputFile } from '#src/search/index/output.ts';
import type { SearchText } from '#src/search/manifest.ts';

/** Small documents share a file until it holds about this many characters; in the newest shard many do. */
const ENOUGH = { lasting: 14_000, newest: 80_000 };

/** The files with what is shown of documents, while those are gone through; a long document has one to itself. */
export interface TextFiles {
  readonly add: (document: SearchDocument) => void;
  readonly finish: () => {
    readonly files: readonly OutputFile[];
    /** How many documents each file holds. */
    readonly lengths: readonly number[];
  };
}

export function openTextFiles(isNewest: boolean): TextFiles {
  const files: OutputFile[] = [];
  const lengths: number[] = [];
  /** Each as JSON. */
  let texts: string[] = [];
  let room = 0;
  const close = (): void => {
    if (texts.length === 0) return;
    files.push(packedJson(`texts/${files.length}.pack`, `[${texts.join(',')}]`));
    lengths.push(texts.length);
    texts = [];
  };
  return {
    add(document) {
      const text = JSON.stringify(shown(document));
      if (room < text.length) {
        close();
        room = isNewest ? ENOUGH.newest : ENOUGH.lasting;
      }
      texts.push(text);
      room -= text.length;
    },
    finish() {
      close();
      return { files, lengths };
    },
  };
}

/** What is shown of a document. @internal Exported for tests. */
export function shown(document: SearchDocument): SearchText {
  const { url, id, type, locale, title, titleLanguage, paragraphs, meta } = document;
  const language = titleLanguage === undefined ? {} : { titleLanguage };
  return { url, id, type, locale, title, ...language, paragraphs: [...paragraphs], meta };
}
