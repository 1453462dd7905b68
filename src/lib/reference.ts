import type { ValuePath } from './document.ts';

/** One identifier in a record that names another record or a code. */
export interface Reference {
  /** Collection or code list that it leads to. */
  readonly to: string;
  readonly id: string;
  /** Where it stands in the frontmatter. */
  readonly path: ValuePath;
}

/** The references of one file. */
export interface FileReferences {
  readonly file: string;
  readonly references: readonly Reference[];
}
