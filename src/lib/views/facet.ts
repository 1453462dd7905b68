import { DEFAULT_LOCALE } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { FACETS, type FacetName } from '../graph/facets.ts';
import type { RegionRef } from '../records/agreement.ts';
import type { Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { label, type Label } from './label.ts';
import { frame, type Frame, type PageKind } from './page.ts';
import { divide, dividedPages } from './division.ts';
import { periodOf, type Period, type PeriodLink } from './period.ts';
import { comparison, type Comparison } from './tally.ts';

/** The agreements of one region, sector, kind, stage or country. */
export interface FacetView extends Frame {
  readonly facet: FacetName;
  readonly term: Label;
  /** What the code list says of the code. */
  readonly note: Text | null;
  /** Years in whose borders agreements of this list mean the region. */
  readonly borders: readonly string[];
  readonly period: Period;
  readonly parts: readonly PeriodLink[];
  readonly rows: readonly AgreementRow[];
  /** The rows compared by stage or kind. */
  readonly compared: Comparison | null;
  /** Agreements of the period; `null` on a page that only leads to its parts. */
  readonly total: number | null;
}

/** Address of the list of a code: `regions/kz-31/`. */
export const facetPath = (facet: FacetName, code: string): string =>
  `${facet}/${code.toLowerCase()}/`;

export const facet: PageKind<FacetView> = {
  kind: 'facet',
  *pages(archive) {
    for (const name of FACETS) {
      for (const [code, chronicle] of archive.facets[name]) {
        const params = { facet: name, id: code.toLowerCase(), code };
        const base = { kind: 'facet', path: facetPath(name, code), params };
        yield* dividedPages(chronicle, 'spans', base);
      }
    }
  },
  view(archive, page) {
    const name = page.params['facet'] as FacetName;
    const code = page.params['code'] ?? '';
    const { note } = must(archive.taxonomies[name], code);
    const chronicle = must(archive.facets[name], code);
    const { parts, shown, total } = divide(chronicle, 'spans', {
      ...page,
      base: facetPath(name, code),
    });
    return {
      ...frame(page),
      facet: name,
      term: label(archive, page.locale, [name, code]),
      note: note && pick(note, page.locale, DEFAULT_LOCALE),
      borders: name === 'regions' ? bordersOf(archive, code, shown) : [],
      period: periodOf(page.params['period']),
      parts,
      rows: shown.map(({ id }) => agreementRow(archive, page.locale, id)),
      compared: comparison(
        archive,
        page.locale,
        shown.map(({ id }) => id),
      ),
      total,
    };
  },
};

function bordersOf(
  archive: Archive,
  code: string,
  shown: readonly { readonly id: string }[],
): string[] {
  const meant = shown.flatMap(({ id }) =>
    must(archive.agreements, id).regions.filter((region: RegionRef) => region.code === code),
  );
  return [...new Set(meant.flatMap(({ borders }) => (borders === null ? [] : [borders])))].sort();
}
