import type { Locale } from '#src/site.ts';
import type { SearchMeta, SearchParagraph } from '#src/search/document.ts';
import type { FilterName, SearchType, SortKey } from '#src/search/names.ts';

/** What the browser learns first: which shards there are. Written last, so it never lies. */
export interface SearchManifest {
  version: 1;
  /** Folder with Pagefind's client, beside the manifest; its name depends on its content. */
  engine: string;
  /** File beside the manifest with the names of organizations and events in each language. */
  names: Record<Locale, string>;
  shards: ShardEntry[];
}

export interface ShardEntry {
  /** Folder beside the manifest; its name depends on its content. */
  folder: string;
  /** Language code under which Pagefind knows the shard; its result ids start with it. */
  code: string;
  locale: Locale;
  period: Period;
  /** First and last year in the shard; `null` when all its records are undated. */
  years: [first: string, last: string] | null;
  documents: number;
  /** Words in a document, on average, by field. */
  averages: FieldLengths;
}

/**
 * `older` and `past`: every year before the last, frozen, and divided only where they are many.
 * `recent`: the last year, and what has no date.
 */
export const PERIODS = ['older', 'past', 'recent'] as const;
export type Period = (typeof PERIODS)[number];

/** Fields of a document in the order in which their words are numbered. */
export const FIELDS = ['title', 'names', 'parties', 'subject', 'body'] as const;
export type FieldName = (typeof FIELDS)[number];
export type FieldLengths = [
  title: number,
  names: number,
  parties: number,
  subject: number,
  body: number,
];

/**
 * One shard as columns: what ranking, sorting, facets and the merging of translations need of
 * each document, by row. Values of filters are numbers into `values`.
 */
export interface ShardColumns {
  /** Pagefind's identifier of each row, without the shard's code. */
  ids: string[];
  /** Identity of the record; `''` when it stands in one language only. */
  records: string[];
  lengths: FieldLengths[];
  filters: Partial<Record<FilterName, FilterColumn>>;
  sort: Partial<Record<SortKey, (string | null)[]>>;
  /** Number of the file in `texts/` that holds the row, and its place there. */
  texts: [file: number, place: number][];
}

export interface FilterColumn {
  values: string[];
  rows: number[][];
}

/** What is shown of a document; files of `texts/` hold lists of these. */
export interface SearchText {
  url: string;
  id: string;
  type: SearchType;
  locale: Locale;
  title: string;
  titleLanguage?: Locale;
  paragraphs: SearchParagraph[];
  meta: SearchMeta;
}
