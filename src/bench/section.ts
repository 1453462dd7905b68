import type { Table } from './table.ts';

/** Something else that is measured on the site of each size: a title, a table for people, values for programs. */
export interface Section {
  readonly title: string;
  readonly table: Table;
  readonly values: unknown;
}

/** A whole site that has just been built from nothing. */
export interface BuiltSite {
  /** The published folder. */
  readonly outDir: string;
  readonly contentDir: string;
  /** Releases. */
  readonly size: number;
}

/** In the order in which they are printed. */
export type SectionMaker = (site: BuiltSite) => Promise<readonly Section[]>;
