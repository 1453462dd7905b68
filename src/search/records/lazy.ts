import { hash } from 'node:crypto';
import type { SearchDocument, SearchParagraph } from '#src/search/document.ts';

type Document = Omit<SearchDocument, 'paragraphs' | 'digest'>;

/**
 * A document whose paragraphs are read when they are asked for: most of an archive has not changed since it was last
 * indexed, and its texts need not be taken apart to see that.
 * @param source What the paragraphs are made of, as plain values.
 */
export const lazyDocument = (
  document: Document,
  source: unknown,
  paragraphs: () => readonly SearchParagraph[],
): SearchDocument =>
  Object.assign(new LazyParts(() => digestOf([document, source]), paragraphs), document);

const digestOf = (parts: unknown): string =>
  hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 24);

/** An object literal with a getter would stay in memory with all it holds: the engine makes a hidden class for each. */
class LazyParts {
  readonly #digest: () => string;
  readonly #paragraphs: () => readonly SearchParagraph[];

  constructor(digest: () => string, paragraphs: () => readonly SearchParagraph[]) {
    this.#digest = digest;
    this.#paragraphs = paragraphs;
  }

  get digest(): string {
    return this.#digest();
  }

  get paragraphs(): readonly SearchParagraph[] {
    return this.#paragraphs();
  }
}
