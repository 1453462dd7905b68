import type { Locale } from '#src/site.ts';
import type { SearchMeta, SearchParagraph } from '#src/search/document.ts';
import type { FilterName, SearchType, SortKey } from '#src/search/names.ts';

/** What the browser learns first: which shards there are. Written last, so it never lies. */
export interface SearchManifest {
  version: 3;
  /** Folder with Pagefind's client, beside the manifest; its name depends on its content. */
  engine: string;
  /** File beside the manifest with the names of organizations and events in each language. */
  names: Record<Locale, string>;
  /** File beside the manifest with names and titles to suggest in each language. */
  suggestions: Record<Locale, string>;
  /** File beside the manifest with the words of the archive, to mend a query with. */
  words: string;
  /** File beside the manifest that says which documents are translations of each other. */
  records: string;
  /** Parts of the shards: each language in each. */
  shards: ShardEntry[];
  /** Addresses beside the manifest of what the first question in each language needs. */
  ahead: Record<Locale, string[]>;
}

/** One language of a shard: a past has one, what is recent may have all. */
export interface ShardEntry {
  /** Folder of the shard beside the manifest; its name depends on its content. */
  folder: string;
  /** Language code under which Pagefind knows the shard; its result ids start with it. */
  code: string;
  /** Row of the shard with which this language begins. */
  first: number;
  locale: Locale;
  period: Period;
  /** First and last year in it; `null` when all its records are undated. */
  years: [first: string, last: string] | null;
  documents: number;
  /** Words in a document, on average, by field. */
  averages: FieldLengths;
  /** Beginnings that so many words of the shard share that they are no family. */
  crowded: string[];
}

/** `past`: what the archive took in before the last month, frozen. `recent`: the rest. */
export const PERIODS = ['past', 'recent'] as const;
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

/** What ranking needs of each document of a shard, by row; all languages of the shard in turn. */
export interface ShardLengths {
  /** Words of each field: a list of rows for each field; long bodies are rounded. */
  lengths: number[][];
  /** How many rows each file of `texts/` holds, in turn. */
  texts: number[];
}

/** What facets and orders need of each document of a shard, by row; all languages of the shard in turn. Values of filters are numbers into `values`. */
export interface ShardFacets {
  filters: Partial<Record<FilterName, FilterColumn>>;
  sort: Partial<Record<SortKey, (string | null)[]>>;
}

/**
 * For each shard, by row, the number of the record, the same for its translations: counted from the
 * number before in the shard; `null` when the record stands in one language only.
 */
export type RecordSteps = (number | null)[][];

/** A record to suggest while a reader types. */
export type Suggestion = readonly [title: string, type: SearchType, url: string];

/** A word of the archive in its commonest form, and in about how many documents it stands in some form. */
export type KnownWord = readonly [word: string, documents: number];
export type KnownWords = Record<Locale, KnownWord[]>;

/** The common words, and the files beside the manifest that hold the others, by how they begin. */
export interface VocabularyIndex {
  common: KnownWords;
  /** File with the words of what is recent by how they begin, where the others are those of the past alone. */
  recent?: string;
  files: Record<string, string>;
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
