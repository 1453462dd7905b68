import { LOCALES } from '#src/site.ts';
import { figureRow, type FigureRow } from './figure-row.ts';
import type { Label } from './label.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

export interface FiguresView extends Frame {
  /** In the order of the list of indicators; an indicator without figures is left out. */
  readonly indicators: readonly {
    readonly indicator: Label;
    readonly rows: readonly FigureRow[];
  }[];
}

export const figures: PageKind<FiguresView> = {
  kind: 'figures',
  pages: () => inEach(LOCALES, { kind: 'figures', path: 'figures/', params: {} }),
  view(archive, page) {
    const byIndicator = new Map<string, FigureRow[]>(
      Array.from(archive.taxonomies.indicators.keys(), (id) => [id, []]),
    );
    for (const { id } of archive.chronicles.releases.all) {
      const release = archive.releases.get(id);
      for (const figure of release?.figures ?? []) {
        const row = release && figureRow(archive, page.locale, { figure, release });
        if (row) byIndicator.get(figure.indicator)?.push(row);
      }
    }
    const indicators = [...byIndicator.values()].flatMap((rows) => {
      const [first] = rows;
      return first ? [{ indicator: first.indicator, rows }] : [];
    });
    return { ...frame(page), indicators };
  },
};
