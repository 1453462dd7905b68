import { LOCALES } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import type { FacetName } from '../graph/facets.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';

/** The search page: its form, and the names of the codes by which results can be narrowed. */
export interface SearchView extends Frame {
  /** Codes that occur, each list in the order of the codes. */
  readonly codes: Readonly<Record<FacetName, readonly Label[]>>;
  /** Months in which something is dated, latest first. */
  readonly months: readonly { readonly year: number; readonly month: number }[];
}

export const search: PageKind<SearchView> = {
  kind: 'search',
  pages: () => inEach(LOCALES, { kind: 'search', path: 'search/', params: {} }),
  view(archive, page) {
    return { ...frame(page), codes: codes(archive, page), months: months(archive) };
  },
};

function codes(archive: Archive, { locale }: Page): SearchView['codes'] {
  const { regions, sectors, kinds, stages, countries } = archive.facets;
  const homes = [...archive.organizations.values()].flatMap(({ country }) => country ?? []);
  const named = (list: FacetName, ids: Iterable<string>): Label[] =>
    [...new Set(ids)].sort().map((id) => label(archive, locale, [list, id]));
  return {
    regions: named('regions', regions.keys()),
    sectors: named('sectors', sectors.keys()),
    kinds: named('kinds', kinds.keys()),
    stages: named('stages', stages.keys()),
    countries: named('countries', [...countries.keys(), ...homes]),
  };
}

function months({ chronicles }: Archive): SearchView['months'] {
  const dated = Object.values(chronicles).flatMap(({ years }) =>
    [...years].flatMap(([year, { months: found }]) =>
      [...found.keys()].map((month) => ({ year, month })),
    ),
  );
  const unique = new Map(dated.map((date) => [date.year * 12 + date.month, date]));
  return [...unique].sort(([a], [b]) => b - a).map(([, date]) => date);
}
