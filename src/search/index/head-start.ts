import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchManifest } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** What Pagefind's client reads of a folder before it can answer. */
const FIRST =
  /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|\.pf_meta$|\.pagefind$|^lengths\.pack$/u;
const ENTRY = 'pagefind-entry.json';

/**
 * Addresses beside the manifest of the files that every first question in a language needs, as the client asks for
 * them: they can be fetched all at once, where the client learns of one from the other.
 */
export async function headStart(
  { engine, records, shards }: Pick<SearchManifest, 'engine' | 'records' | 'shards'>,
  directory: string,
): Promise<Record<Locale, string[]>> {
  const filesOf = async (folder: string): Promise<string[]> => {
    const names = (await readdir(join(directory, folder)))
      .filter((name) => FIRST.test(name))
      .sort();
    return names.map((name) => `${folder}/${name}${name === ENTRY ? `?ts=${folder}` : ''}`);
  };
  const filesIn = async (locale: Locale): Promise<string[]> => {
    const own = shards.filter((shard) => shard.locale === locale);
    const folders = [engine, ...own.map(({ folder }) => folder)];
    return [records, ...(await Promise.all(folders.map(filesOf))).flat()];
  };
  return { ru: await filesIn('ru'), kk: await filesIn('kk'), en: await filesIn('en') };
}
