/**
 * Names of everything that narrows or orders the results: index, result page and tests read them
 * here. A value of a filter is a code (`memorandum`, `KZ-31`, an identifier), never a label.
 */
export const FILTERS = [
  'type',
  'language',
  'kind',
  'stage',
  'year',
  'month',
  'event',
  'organization',
  'region',
  'sector',
  'country',
  'sum',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** Value of `year` and `month` for records whose date nobody knows. */
export const UNDATED = 'undated';

/** Value of `sum` for agreements that name none. */
export const UNPRICED = 'unpriced';
/** With fewer sums than this in the archive, nobody is offered to choose or to sort by them. */
export const FEWEST_SUMS = 5;

/**
 * What a record can be sorted by: `date` holds an ISO date, possibly shortened to year or month,
 * `sum` a currency and a number, parted by a space.
 */
export const SORT_KEYS = ['date', 'sum'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const SORTS = ['relevance', 'newest', 'oldest', 'sum'] as const;
export type Sort = (typeof SORTS)[number];

export const TYPES = ['release', 'agreement', 'organization', 'event', 'series', 'page'] as const;
export type SearchType = (typeof TYPES)[number];

/** Where the site keeps the index, beside its pages. */
export const INDEX_FOLDER = 'search-index';
export const MANIFEST_FILE = 'manifest.json';
