import type { FilterLabels } from '#src/search/strings.ts';
import type { Locale } from '#src/site.ts';
import type {
  FieldLengths,
  KnownWords,
  SearchText,
  ShardEntry,
  ShardFacets,
} from '#src/search/manifest.ts';

/** A shard that is open: what the manifest says of it, and what ranking needs of its rows. */
export interface OpenShard {
  entry: ShardEntry;
  lengths: readonly FieldLengths[];
  /** Number of the record of each row; `null` when it stands in one language only. */
  records: readonly (number | null)[];
}

/** A shard with what facets and orders need besides. */
export interface FullShard extends OpenShard {
  facets: ShardFacets;
}

/** A document by its place: number of the open shard, number of the row in it. */
export interface DocumentPlace {
  shard: number;
  row: number;
}

/** Where a key stands in a document: numbers of its words, counted over all fields. */
export interface Posting extends DocumentPlace {
  positions: readonly number[];
}

/** What the session asks of whatever holds the index. Every promise may reject with EngineError. */
export interface SearchEngine {
  shards: readonly OpenShard[];
  /** The same shards with their facets, which come later and are not needed to rank. */
  full(): Promise<readonly FullShard[]>;
  /** Documents of a language that hold the key, or words that begin with it where it is only the root of a key. */
  postings(key: string, locale: Locale): Promise<readonly Posting[]>;
  /** What is shown of the documents, in the same order. */
  texts(places: readonly DocumentPlace[]): Promise<SearchText[]>;
  /** Common words of the archive by language, and those that begin in these ways (`beginningsFor`). */
  words(beginnings: readonly string[]): Promise<KnownWords>;
  /** Names of organizations and events in a language. */
  names(locale: Locale): Promise<FilterLabels>;
}

/** Why there is no answer: files missing or broken, a network, or a browser that refuses. */
export type EngineFault = 'missing' | 'network' | 'refused' | 'timeout';

export class EngineError extends Error {
  readonly fault: EngineFault;

  constructor(fault: EngineFault, message: string) {
    super(message);
    this.name = 'EngineError';
    this.fault = fault;
  }
}
