import { createHash } from 'node:crypto';
import type { SearchDocument, SearchParagraph } from '#src/search/document.ts';

/**
 * A document whose paragraphs are read when they are asked for: most of an archive has not changed since it was last
 * indexed, and its texts need not be taken apart to see that.
 * @param source What the paragraphs are made of, as plain values.
 */
export function lazyDocument(
  document: Omit<SearchDocument, 'paragraphs' | 'digest'>,
  source: unknown,
  paragraphs: () => readonly SearchParagraph[],
): SearchDocument {
  const digest = createHash('sha256').update(JSON.stringify([document, source]));
  return Object.assign(new LazyParagraphs(paragraphs), document, {
    digest: digest.digest('base64url').slice(0, 24),
  });
}

/** An object literal with a getter would stay in memory with all it holds: the engine makes a hidden class for each. */
class LazyParagraphs {
  readonly #read: () => readonly SearchParagraph[];

  constructor(read: () => readonly SearchParagraph[]) {
    this.#read = read;
  }

  get paragraphs(): readonly SearchParagraph[] {
    return this.#read();
  }
}
