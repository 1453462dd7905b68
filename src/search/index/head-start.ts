import type { SearchManifest } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** What Pagefind's client reads of a folder before it can answer. */
const FIRST =
  /^[^/]+\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|[^/]+\.pf_meta|[^/]+\.pagefind|lengths\.pack)$/u;
const ENTRY = '/pagefind-entry.json';

/**
 * Addresses beside the manifest of the files that every first question in a language needs, as the client asks for
 * them: they can be fetched all at once, where the client learns of one from the other.
 * @param files Paths of all files of the index.
 */
export function headStart(
  { engine, records, shards }: Pick<SearchManifest, 'engine' | 'records' | 'shards'>,
  files: readonly string[],
): Record<Locale, string[]> {
  const first = files.filter((file) => FIRST.test(file)).sort();
  const filesIn = (locale: Locale): string[] => {
    const own = shards.filter((shard) => shard.locale === locale);
    const folders = new Set([engine, ...own.map(({ folder }) => folder)]);
    const inFolders = first.flatMap((file) => {
      const [folder = ''] = file.split('/', 1);
      return folders.has(folder) ? [file.endsWith(ENTRY) ? `${file}?ts=${folder}` : file] : [];
    });
    return [records, ...inFolders];
  };
  return { ru: filesIn('ru'), kk: filesIn('kk'), en: filesIn('en') };
}
