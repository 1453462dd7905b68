import type { Document } from '../document.ts';
import type { TextSubject } from './text/rule.ts';

/**
 * What rules over the whole content need to know of the text of one file. It is taken once, while the text is
 * at hand, and kept under the digest of the file, so that no text is held and an untouched file is not opened.
 */
export interface Extract<T = unknown> {
  /** Kebab case. */
  readonly id: string;
  /** Whether a file has such a text. */
  readonly from: (document: Document) => boolean;
  /** Plain JSON values only; an empty list is the same as no text. */
  readonly take: (subject: TextSubject) => T;
}
