import type { Locale } from '#src/site.ts';

/** A position in a frontmatter value: keys and list indexes from the top. */
export type ValuePath = readonly (string | number)[];

/**
 * One file of the content folder as the reader hands it on: frontmatter as plain values, the body as a digest.
 * Dates are strings: the YAML core schema leaves them alone.
 */
export interface Document {
  /** Path from the content folder, with `/`. */
  readonly file: string;
  /** First folder: `releases`, `agreements`, … */
  readonly collection: string;
  /** File name without language and ending. */
  readonly id: string;
  /** Language between identifier and ending, where the name has one. */
  readonly locale: Locale | null;
  /** SHA-256 of the whole file, lower-case hexadecimal. */
  readonly digest: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: {
    readonly digest: string;
    readonly empty: boolean;
    /** `collection:id` targets of the Markdown links, each once, in order of appearance. */
    readonly links: readonly string[];
  };
}
