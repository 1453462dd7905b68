import { LOCALES } from '#src/site.ts';
import type { Archive } from '../graph/archive.ts';
import { FACETS, type FacetName } from '../graph/facets.ts';
import type { Term } from '../records/taxonomy.ts';
import { localAddress } from '../urls/address.ts';
import { facetPath } from './facet.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type Page, type PageKind } from './page.ts';

/** A code with the number of its agreements; without any it has no page of its own. */
export interface OverviewRow {
  readonly term: Label;
  readonly href: string | null;
  readonly count: number;
  /** Country of a region. */
  readonly country: string | null;
}

/** All regions, sectors, kinds, stages or countries, in the order of their code list. */
export interface OverviewView extends Frame {
  readonly facet: FacetName;
  readonly rows: readonly OverviewRow[];
}

export const overview: PageKind<OverviewView> = {
  kind: 'overview',
  *pages() {
    for (const facet of FACETS) {
      yield* inEach(LOCALES, { kind: 'overview', path: `${facet}/`, params: { facet } });
    }
  },
  view(archive, page) {
    const facet = page.params['facet'] as FacetName;
    const terms = [...archive.taxonomies[facet].values()].filter((term) =>
      isListed(archive, facet, term),
    );
    return {
      ...frame(page),
      facet,
      rows: terms.map((term) => row(archive, page, { facet, term })),
    };
  },
};

/** Codes with agreements, and of the regions all of Kazakhstan's: an empty one says something too. */
const isListed = (archive: Archive, facet: FacetName, { id, country }: Term): boolean =>
  archive.facets[facet].has(id) || (facet === 'regions' && country === 'KZ');

function row(
  archive: Archive,
  { locale }: Page,
  { facet, term }: { readonly facet: FacetName; readonly term: Term },
): OverviewRow {
  const count = archive.facets[facet].get(term.id)?.all.length ?? 0;
  return {
    term: label(archive, locale, [facet, term.id]),
    href: count > 0 ? localAddress(locale, facetPath(facet, term.id)) : null,
    count,
    country: term.country,
  };
}
