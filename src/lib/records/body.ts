/** A Markdown body on disk. Records hold where it is and what it is, never the text. */
export interface Body {
  /** Path from the content folder, with `/`. */
  readonly file: string;
  /** SHA-256 of the Markdown below the frontmatter, lower-case hexadecimal. */
  readonly digest: string;
  /** Records that the Markdown links to as `collection:id`, each once, in order. */
  readonly links: readonly string[];
}
