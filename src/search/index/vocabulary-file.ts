import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import type { ShardWord } from '#src/search/index/word-file.ts';
import type { KnownWord, KnownWords, Period, VocabularyIndex } from '#src/search/manifest.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** Commonest words of each language that every mending of a query looks at, however they begin. */
const COMMON = 3000;
/** Up to this count every number of documents is its own. */
const EXACT = 2;
/** Steps by which a greater one doubles: enough for a weight, and few files change with a record. */
const STEPS = 2;

/** The words of one language of a shard. */
export interface PartWords {
  readonly locale: Locale;
  readonly period: Period;
  readonly words: readonly ShardWord[];
}

/** The words of the past in their files, or where a language has none, of what is recent. */
export interface BaseWords {
  readonly common: KnownWords;
  /** The others, by how they begin. */
  readonly files: readonly (readonly [beginning: string, file: OutputFile])[];
}

export function baseWords(parts: readonly PartWords[]): BaseWords {
  const common: KnownWords = { ru: [], kk: [], en: [] };
  const others = new Map<string, KnownWords>();
  for (const locale of LOCALES) {
    const past = wordsIn(parts, locale, 'past');
    const words = past.length > 0 ? past : wordsIn(parts, locale, 'recent');
    const limit = words.map(({ count }) => count).sort((a, b) => b - a)[COMMON] ?? 0;
    for (const one of words) {
      const isCommon = one.count > limit || words.length <= COMMON;
      (isCommon ? common : wordsAt(others, one.beginning))[locale].push(knownOf(one));
    }
  }
  const files = Array.from(
    others,
    ([beginning, words]) => [beginning, named(beginning, words)] as const,
  );
  return { common, files };
}

/**
 * The words of all shards in few files: the common ones with the list of the others, which are
 * divided by how they begin. A small archive has the first file only. What is recent has one file
 * beside those of the past, so that a record changes none of them. The files are named after
 * their content; the first of the list is the one to begin with.
 * @param recent Words of the languages that have a past.
 */
export function vocabularyFiles(
  { common, files }: BaseWords,
  recent: readonly PartWords[],
): [OutputFile, ...OutputFile[]] {
  const fresh = new Map<string, KnownWords>();
  for (const locale of LOCALES) {
    for (const one of wordsIn(recent, locale, 'recent'))
      wordsAt(fresh, one.beginning)[locale].push(knownOf(one));
  }
  const beside = fresh.size > 0 ? [named('recent', Object.fromEntries(fresh))] : [];
  const index: VocabularyIndex = {
    common,
    ...(beside[0] ? { recent: beside[0].path } : {}),
    files: Object.fromEntries(files.map(([beginning, { path }]) => [beginning, path])),
  };
  return [named('all', index), ...beside, ...files.map(([, file]) => file)];
}

function wordsIn(parts: readonly PartWords[], locale: Locale, period: Period): MergedWord[] {
  const own = parts.filter((part) => part.locale === locale && part.period === period);
  return merged(own.flatMap(({ words }) => words)).map((word) => ({
    ...word,
    count: rounded(word.count),
  }));
}

const knownOf = ({ word, count }: MergedWord): KnownWord => [word, count];

/** The words that begin so, to be added to. */
function wordsAt(files: Map<string, KnownWords>, beginning: string): KnownWords {
  const words = files.get(beginning) ?? { ru: [], kk: [], en: [] };
  files.set(beginning, words);
  return words;
}

function rounded(count: number): number {
  return count <= EXACT ? count : Math.round(2 ** (Math.round(Math.log2(count) * STEPS) / STEPS));
}

function named(name: string, value: unknown): OutputFile {
  const { content } = packed('', value);
  return { path: `words/${name}-${contentDigest([{ path: '', content }])}.pack`, content };
}

interface MergedWord {
  readonly word: string;
  readonly count: number;
  readonly beginning: string;
}

/** Words of several shards, one for each key: the form of the shard that has most of it. */
function merged(words: readonly ShardWord[]): MergedWord[] {
  const byKey = new Map<string, MergedWord & { readonly most: number }>();
  for (const [word, count, key, beginning] of words) {
    const known = byKey.get(key);
    const sum = count + (known?.count ?? 0);
    if (!known || count > known.most) byKey.set(key, { word, most: count, count: sum, beginning });
    else byKey.set(key, { ...known, count: sum });
  }
  return [...byKey.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}
