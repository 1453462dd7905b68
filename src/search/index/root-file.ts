import { gunzipSync } from 'node:zlib';
import type { OutputFile, Place } from '#src/search/index/output.ts';
import { WORD_FILE, type ShardWords } from '#src/search/index/shard-writer.ts';
import { vocabularyFiles } from '#src/search/index/vocabulary-file.ts';
import type { ShardEntry } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** Whether a file of the index holds the words of a shard. */
export const isWordFile = (path: string): boolean => path.endsWith(`/${WORD_FILE}`);

/** Places the words of all shards, given by their paths. Returns the file to begin with. */
export function placeWords(
  entries: readonly ShardEntry[],
  packs: ReadonlyMap<string, Uint8Array>,
  place: Place,
): string {
  const periods = new Map(entries.map(({ folder, period }) => [folder, period]));
  const words = [...periods].flatMap(([folder, period]) => {
    const content = packs.get(`${folder}/${WORD_FILE}`);
    if (!content) throw new Error(`The words of ${folder} are missing.`);
    const own = JSON.parse(gunzipSync(content).toString('utf8')) as ShardWords;
    return own.map((part) => ({ ...part, period }));
  });
  const files = vocabularyFiles(words);
  for (const { path, content } of files) place(path, content);
  return files[0].path;
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
