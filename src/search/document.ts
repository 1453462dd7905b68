import type { Locale } from '#src/site.ts';
import type { FilterName, SearchType, SortKey } from '#src/search/names.ts';

/** A paragraph of the page, with the identifier of its element when a link can lead there. */
export interface SearchParagraph {
  anchor: string | null;
  text: string;
}

/** Texts that say what a record is; they weigh more than its paragraphs. */
export interface SearchBoosts {
  /** Other names and spellings of the record. */
  names: readonly string[];
  /** Names of the parties, organizers, owners. */
  parties: readonly string[];
  subject: readonly string[];
}

/** One page as the index takes it in: one record in one language. All texts are plain, not HTML. */
export interface SearchDocument {
  /** Address of the page from the root of the site, `/kk/agreements/x/`. */
  url: string;
  /** Identity of the record, the same for its translations; unique over all types. */
  id: string;
  type: SearchType;
  locale: Locale;
  title: string;
  /** Language of the title where it differs from that of the page. */
  titleLanguage?: Locale;
  paragraphs: readonly SearchParagraph[];
  /** Changes with anything in it; where it is absent it is worked out from everything. */
  digest?: string;
  boosts: SearchBoosts;
  /** Codes by filter. A record without a date has `year: ['undated']`. */
  filters: Partial<Record<FilterName, readonly string[]>>;
  /** Keys of sorting; a key that is absent puts the record at the end, never out of the list. */
  sort: Partial<Record<SortKey, string>>;
  /** Day on which the archive took it in: that of the first release that tells of it. */
  since?: string;
  /** Labels to show with the result, in the language of the page. */
  meta: SearchMeta;
}

/** Documents that can be gone through again and again. */
export interface SearchDocuments extends Iterable<SearchDocument> {
  /** Those with these addresses, and perhaps others, without the work that all of them cost. */
  readonly having?: (urls: ReadonlySet<string>) => Iterable<SearchDocument>;
}

export interface SearchMeta {
  kind?: string;
  stage?: string;
  stageCode?: string;
  /** The date in words; absent when nobody knows it. */
  date?: string;
}
