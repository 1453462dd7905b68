import type { TextSubject } from '../text/rule.ts';

/** A text as it is typed, markup and code included. */
export interface Run {
  readonly text: string;
  /** Offset in the source of the character at an index of `text`. */
  readonly at: (index: number) => number;
}

/** Every string of the frontmatter that a page shows, and the body as a whole. */
export function* runs({ prose, source, bodyOffset }: TextSubject): Generator<Run> {
  for (const { text, path, at } of prose) if (path !== null) yield { text, at };
  yield { text: source.slice(bodyOffset), at: (index) => bodyOffset + index };
}
