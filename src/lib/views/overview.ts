import { DEFAULT_LOCALE, LOCALES } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import { FACETS } from '../graph/facets.ts';
import type { Term } from '../records/taxonomy.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { localAddress } from '../urls/address.ts';
import { coarseCount } from './coarse-count.ts';
import { facetPath } from './facet.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';

/** Code lists that have a page of all their codes; of a series it counts events, of the others agreements. */
export const OVERVIEWS = [...FACETS, 'series'] as const;
export type OverviewName = (typeof OVERVIEWS)[number];

/** A code with the number of its records; without any it has no list of its own. */
export interface OverviewRow {
  readonly term: Label;
  /** Abbreviation, where the code list has one. */
  readonly short: Text | null;
  readonly href: string | null;
  readonly count: number;
  /** Whether `count` is the number of its records, not a lower bound. */
  readonly exact: boolean;
  /** Country of a region. */
  readonly country: string | null;
}

/** All regions, sectors, kinds, stages, countries or series, in the order of their code list. */
export interface OverviewView extends Frame {
  readonly list: OverviewName;
  readonly rows: readonly OverviewRow[];
}

export const overview: PageKind<OverviewView> = {
  kind: 'overview',
  *pages() {
    for (const list of OVERVIEWS) {
      yield* inEach(LOCALES, { kind: 'overview', path: `${list}/`, params: { list } });
    }
  },
  view(archive, page) {
    const list = page.params['list'] as OverviewName;
    const rows = Array.from(archive.taxonomies[list].values(), (term) =>
      row(archive, page, { list, term }),
    );
    return { ...frame(page), list, rows: rows.filter(isListed) };
  },
};

/** Codes with records, and of the regions all of Kazakhstan's: an empty one says something too. */
const isListed = ({ count, country }: OverviewRow): boolean => count > 0 || country === 'KZ';

function row(
  archive: Archive,
  { locale }: Page,
  { list, term }: { readonly list: OverviewName; readonly term: Term },
): OverviewRow {
  const { id, short, country } = term;
  const count =
    list === 'series'
      ? (archive.backlinks.eventsOfSeries.get(id)?.length ?? 0)
      : (archive.facets[list].get(id)?.all.length ?? 0);
  const path = list === 'series' ? `series/${id}/` : facetPath(list, id);
  return {
    term: label(archive, locale, [list, id]),
    short: short && pick(short, locale, DEFAULT_LOCALE),
    href: count > 0 ? localAddress(locale, path) : null,
    ...coarseCount(count),
    country,
  };
}
