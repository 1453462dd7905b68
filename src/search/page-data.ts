import { monthText } from '#src/i18n/date.ts';
import type { Label } from '#src/lib/views/label.ts';
import type { SearchView } from '#src/lib/views/search.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import type { SearchPageData } from '#src/search/strings.ts';
import { searchStrings } from '#src/search/texts.ts';

/** What the script of the search page is given. For the server: browsers cannot name months in Kazakh. */
export function pageDataOf({ locale, codes, months }: SearchView): SearchPageData {
  const monthNames = months.map(({ year, month }) => [
    `${year}-${String(month).padStart(2, '0')}`,
    monthText(locale, year, month),
  ]);
  return {
    locale,
    index: `/${INDEX_FOLDER}/`,
    strings: searchStrings(locale),
    labels: {
      kind: named(codes.kinds),
      stage: named(codes.stages),
      region: named(codes.regions),
      sector: named(codes.sectors),
      country: named(codes.countries),
      month: Object.fromEntries(monthNames) as Record<string, string>,
    },
  };
}

const named = (labels: readonly Label[]): Record<string, string> =>
  Object.fromEntries(labels.map(({ id, text }) => [id, text]));
