import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OutputFile, Place } from '#src/search/index/output.ts';
import { WORD_FILE } from '#src/search/index/shard-writer.ts';
import { vocabularyFiles } from '#src/search/index/vocabulary-file.ts';
import type { ShardWord } from '#src/search/index/word-file.ts';
import type { ShardEntry } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** Places the words of all shards, read back from the folder of the index. Returns the file to begin with. */
export async function placeWords(
  entries: readonly ShardEntry[],
  directory: string,
  place: Place,
): Promise<string> {
  const shards = await Promise.all(
    entries.map(async ({ folder, locale }) => {
      const content = await readFile(join(directory, folder, WORD_FILE));
      return { locale, words: JSON.parse(gunzipSync(content).toString('utf8')) as ShardWord[] };
    }),
  );
  const files = vocabularyFiles(shards);
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
