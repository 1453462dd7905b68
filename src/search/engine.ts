import type { KnownWord } from '#src/search/index/word-file.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import type { Locale } from '#src/site.ts';
import type { SearchText, ShardColumns, ShardEntry } from '#src/search/manifest.ts';

/** A shard that is open: what the manifest says of it, and its columns. */
export interface OpenShard {
  entry: ShardEntry;
  columns: ShardColumns;
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
  /** Documents of a language that hold the key, or words that begin with it where it is only the root of a key. */
  postings(key: string, locale: Locale): Promise<readonly Posting[]>;
  /** What is shown of the documents, in the same order. */
  texts(places: readonly DocumentPlace[]): Promise<SearchText[]>;
  /** Words of the archive by language, to mend a query with. */
  words(): Promise<ReadonlyMap<Locale, readonly KnownWord[]>>;
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
