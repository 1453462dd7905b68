import { gunzipSync } from 'node:zlib';
import type { OutputFile, Place } from '#src/search/index/output.ts';
import { WORD_FILE, type ShardWords } from '#src/search/index/shard-writer.ts';
import type { VocabularyCache } from '#src/search/index/vocabulary-cache.ts';
import {
  baseWords,
  vocabularyFiles,
  type BaseWords,
  type PartWords,
} from '#src/search/index/vocabulary-file.ts';
import type { ShardEntry } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** Whether a file of the index holds the words of a shard. */
export const isWordFile = (path: string): boolean => path.endsWith(`/${WORD_FILE}`);

/** The shards with their words. */
export interface WrittenWords {
  readonly entries: readonly ShardEntry[];
  /** By path. */
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/** Places the words of all shards. Returns the file to begin with. */
export async function placeWords(
  { entries, packs }: WrittenWords,
  place: Place,
  cache: VocabularyCache,
): Promise<string> {
  const hasPast = (locale: Locale): boolean =>
    entries.some((entry) => entry.locale === locale && entry.period === 'past');
  const isBase = ({ locale, period }: ShardEntry): boolean => period === 'past' || !hasPast(locale);
  const base = entries.filter(isBase);
  const words = (): BaseWords => baseWords(wordsOf(base, packs));
  // All that a shard holds is in the name of its folder.
  const key = base.map(({ locale, period, folder }) => `${locale} ${period} ${folder}`).join('\n');
  const recent = entries.filter((entry) => !isBase(entry));
  const files = vocabularyFiles(await cache.reuse(key, words), wordsOf(recent, packs));
  for (const { path, content } of files) place(path, content);
  return files[0].path;
}

function wordsOf(
  entries: readonly ShardEntry[],
  packs: ReadonlyMap<string, Uint8Array>,
): PartWords[] {
  const read = new Map<string, ShardWords>();
  return entries.flatMap(({ folder, locale, period }) => {
    const own = read.get(folder) ?? wordsIn(folder, packs);
    read.set(folder, own);
    return own.filter((part) => part.locale === locale).map((part) => ({ ...part, period }));
  });
}

function wordsIn(folder: string, packs: ReadonlyMap<string, Uint8Array>): ShardWords {
  const content = packs.get(`${folder}/${WORD_FILE}`);
  if (!content) throw new Error(`The words of ${folder} are missing.`);
  return JSON.parse(gunzipSync(content).toString('utf8')) as ShardWords;
}

/** Places a file for each language. */
export function placeInEach(
  place: Place,
  fileIn: (locale: Locale) => OutputFile,
): Record<Locale, string> {
  const placed = (locale: Locale): string => {
    const { path, content } = fileIn(locale);
    place(path, content);
    return path;
  };
  return { ru: placed('ru'), kk: placed('kk'), en: placed('en') };
}
