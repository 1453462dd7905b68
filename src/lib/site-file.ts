/** A file of the site that is not a page, as the build writes it. */
export interface SiteFile {
  /** Path from the root of the site, without a leading slash. */
  readonly path: string;
  readonly content: string;
}
