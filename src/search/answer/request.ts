import type { Span } from '#src/search/answer/span.ts';
import type { FilterName, Sort } from '#src/search/names.ts';
import type { Locale } from '#src/site.ts';

/** Chosen values by filter; several values of one filter widen it, several filters narrow. */
export type ChosenFilters = Partial<Record<FilterName, readonly string[]>>;

/** Everything that decides what the result page shows; the address holds the same. */
export interface SearchRequest {
  query: string;
  filters: ChosenFilters;
  /** The time in which the results lie; any when absent. */
  span?: Span | null;
  sort: Sort;
  /** Page of the list, from 1. */
  page: number;
  /** Pieces of the query that the reader wants read as they stand. */
  asTyped: readonly string[];
  /** Language of the interface: of several translations of a record, its own comes first. */
  locale: Locale;
}

export const ROWS_PER_PAGE = 10;
