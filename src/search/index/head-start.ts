import type { SearchManifest } from '#src/search/manifest.ts';
import type { Locale } from '#src/site.ts';

/** Whose texts are asked for the words that people type in a language: Cyrillic ones stand in two. */
const ASKED: Readonly<Record<Locale, readonly Locale[]>> = {
  ru: ['ru', 'kk'],
  kk: ['kk', 'ru'],
  en: ['en'],
};

/** What Pagefind's client reads of a folder before it can answer. */
const FIRST =
  /^[^/]+\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|[^/]+\.pf_meta|[^/]+\.pagefind|lengths\.pack)$/u;
const ENTRY = '/pagefind-entry.json';

/**
 * Addresses beside the manifest of the files that every first question in a language needs, as the client asks for
 * them, those of its own texts first: they can be fetched all at once, where the client learns of one from the other.
 * @param files Paths of all files of the index.
 */
export function headStart(
  { engine, records, shards }: Pick<SearchManifest, 'engine' | 'records' | 'shards'>,
  files: readonly string[],
): Record<Locale, string[]> {
  const first = files.filter((file) => FIRST.test(file)).sort();
  const filesIn = (locale: Locale): string[] => {
    const own = ASKED[locale].flatMap((asked) => shards.filter((shard) => shard.locale === asked));
    const inFolders = [engine, ...new Set(own.map(({ folder }) => folder))].flatMap((folder) =>
      first
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => (file.endsWith(ENTRY) ? `${file}?ts=${folder}` : file)),
    );
    return [records, ...inFolders];
  };
  return { ru: filesIn('ru'), kk: filesIn('kk'), en: filesIn('en') };
}
