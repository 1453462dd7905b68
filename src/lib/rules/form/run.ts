import type { TextSubject } from '../text/rule.ts';
import { SIGN } from '../text/signs.ts';

/** A text as it is typed, markup and code included. */
export interface Run {
  readonly text: string;
  /** Offset in the source of the character at an index of `text`. */
  readonly at: (index: number) => number;
}

/**
 * The texts in which code may be: every string of the frontmatter that a page shows, and the body as a whole. What
 * has no two Latin letters side by side and no sign of code is left out, and of a plain body the targets of links.
 */
export function* runs({ prose, source, bodyOffset, isPlain }: TextSubject): Generator<Run> {
  for (const piece of prose) {
    const isSought = piece.path !== null || isPlain;
    if (isSought && piece.signs & (SIGN.latin | SIGN.code)) yield piece;
  }
  if (!isPlain) yield { text: source.slice(bodyOffset), at: (index) => bodyOffset + index };
}
