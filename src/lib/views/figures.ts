import { LIMITS, LOCALES, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { localAddress } from '../urls/address.ts';
import { figureRow, type FigureRow } from './figure-row.ts';
import { label, type Label } from './label.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

export interface FiguresView extends Frame {
  /** In the order of the list of indicators; an indicator without figures is left out. */
  readonly indicators: readonly {
    readonly indicator: Label;
    /** None where all figures do not fit on a page: then each indicator has a page of its own. */
    readonly rows: readonly FigureRow[];
    readonly href: string | null;
  }[];
}

/** Address of the figures of an indicator without the language. */
export const indicatorPath = (id: string): string => `figures/${id}/`;

export const figures: PageKind<FiguresView> = {
  kind: 'figures',
  pages: () => inEach(LOCALES, { kind: 'figures', path: 'figures/', params: {} }),
  view(archive, page) {
    const { locale } = page;
    const apart = figuresStandApart(archive);
    const found = [...archive.taxonomies.indicators.keys()].filter((id) =>
      archive.indicators.has(id),
    );
    const indicators = found.map((id) => ({
      indicator: label(archive, locale, ['indicators', id]),
      rows: apart
        ? []
        : figuresOf(archive, locale, { id, releases: must(archive.indicators, id).all }),
      href: apart ? localAddress(locale, indicatorPath(id)) : null,
    }));
    return { ...frame(page), indicators };
  },
};

/** Whether all figures do not fit on a page. */
export function figuresStandApart({ releases, indicators }: Archive): boolean {
  let count = 0;
  for (const [id, { all }] of indicators) {
    for (const release of all) {
      for (const figure of releases.get(release.id)?.figures ?? []) {
        if (figure.indicator === id && ++count > LIMITS.rowsPerPage) return true;
      }
    }
  }
  return false;
}

/** Figures of an indicator in these releases, in their order. */
export function figuresOf(
  archive: Archive,
  locale: Locale,
  { id, releases }: { readonly id: string; readonly releases: readonly { readonly id: string }[] },
): FigureRow[] {
  return releases.flatMap((dated) => {
    const release = archive.releases.get(dated.id);
    const own = release?.figures.filter(({ indicator }) => indicator === id) ?? [];
    return release ? own.map((figure) => figureRow(archive, locale, { figure, release })) : [];
  });
}
