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

/**
 * The words of all shards in few files: the common ones with the list of the others, which are
 * divided by how they begin. A small archive has the first file only. What is recent has one file
 * beside those of the past, so that a record changes none of them. The files are named after
 * their content; the first of the list is the one to begin with.
 */
export function vocabularyFiles(parts: readonly PartWords[]): [OutputFile, ...OutputFile[]] {
  const common: KnownWords = { ru: [], kk: [], en: [] };
  const [recent, others] = [new Map<string, KnownWords>(), new Map<string, KnownWords>()];
  for (const locale of LOCALES) {
    const own = parts.filter((part) => part.locale === locale);
    const wordsIn = (period: Period): MergedWord[] =>
      merged(own.flatMap((part) => (part.period === period ? part.words : []))).map((word) => ({
        ...word,
        count: rounded(word.count),
      }));
    const [past, fresh] = [wordsIn('past'), wordsIn('recent')];
    const words = past.length > 0 ? past : fresh;
    if (past.length > 0)
      for (const one of fresh) wordsAt(recent, one.beginning)[locale].push(knownOf(one));
    const limit = words.map(({ count }) => count).sort((a, b) => b - a)[COMMON] ?? 0;
    for (const one of words) {
      const isCommon = one.count > limit || words.length <= COMMON;
      (isCommon ? common : wordsAt(others, one.beginning))[locale].push(knownOf(one));
    }
  }
  const files = [...others].map(
    ([beginning, words]) => [beginning, named(beginning, words)] as const,
  );
  const beside = recent.size > 0 ? [named('recent', Object.fromEntries(recent))] : [];
  const index: VocabularyIndex = {
    common,
    ...(beside[0] ? { recent: beside[0].path } : {}),
    files: Object.fromEntries(files.map(([beginning, { path }]) => [beginning, path])),
  };
  return [named('all', index), ...beside, ...files.map(([, file]) => file)];
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
