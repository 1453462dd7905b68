import type { Archive } from './graph/archive.ts';

/** A file of the site that is not a page, as the build writes it. */
export interface SiteFile {
  /** Path from the root of the site, without a leading slash. */
  readonly path: string;
  readonly content: string;
}

/** Files that are made together, of which it is known where they lie before they are made. */
export interface FileSource {
  /** Their paths, in the order in which they are made. */
  readonly files: readonly string[];
  /** Makes them of an archive that has what they are about. */
  readonly make: (archive: Archive) => SiteFile[];
}
