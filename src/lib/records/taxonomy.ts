import type { LocalizedText } from './text.ts';

/** The code lists of the archive, each a file in `content/taxonomies/`. */
export const TAXONOMIES = [
  'kinds',
  'stages',
  'roles',
  'sectors',
  'regions',
  'countries',
  'series',
  'legal-forms',
  'organization-kinds',
  'indicators',
  'units',
] as const;
export type TaxonomyName = (typeof TAXONOMIES)[number];

/** One code of a list. */
export interface Term {
  readonly id: string;
  readonly name: LocalizedText;
  /** Abbreviation or short form, where there is one. */
  readonly short: LocalizedText | null;
  readonly note: LocalizedText | null;
  /** `YYYY-MM-DD` from which and until which the thing exists. */
  readonly from: string | null;
  readonly to: string | null;
  /** Country of a region, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Days on which the borders of a region changed. */
  readonly bordersChanged: readonly string[];
}

export type Taxonomies = Readonly<Record<TaxonomyName, ReadonlyMap<string, Term>>>;
