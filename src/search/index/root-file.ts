import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OutputFile } from '#src/search/index/output.ts';
import { WORD_FILE } from '#src/search/index/shard-writer.ts';
import { vocabularyFiles } from '#src/search/index/vocabulary-file.ts';
import type { KnownWord, ShardEntry } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** Writes files beside the manifest. */
export async function writeRootFiles(
  files: readonly OutputFile[],
  directory: string,
): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

/** Writes the words of all shards, read back from where they were written or copied to. */
export async function writeWords(
  entries: readonly ShardEntry[],
  directory: string,
): Promise<string> {
  const shards = await Promise.all(
    entries.map(async ({ folder, locale }) => {
      const content = await readFile(join(directory, folder, WORD_FILE));
      return { locale, words: JSON.parse(gunzipSync(content).toString('utf8')) as KnownWord[] };
    }),
  );
  const files = vocabularyFiles(shards);
  await writeRootFiles(files, directory);
  return files[0].path;
}

/** Writes a file for each language. */
export async function writeInEach(
  directory: string,
  fileIn: (locale: Locale) => OutputFile,
): Promise<Record<Locale, string>> {
  const write = async (locale: Locale) => {
    const file = fileIn(locale);
    await writeRootFiles([file], directory);
    return file.path;
  };
  return { ru: await write('ru'), kk: await write('kk'), en: await write('en') };
}
