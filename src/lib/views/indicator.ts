import { must } from '../graph/archive.ts';
import { divide, dividedPages } from './division.ts';
import type { FigureRow } from './figure-row.ts';
import { figuresOf, figuresStandApart, indicatorPath } from './figures.ts';
import { label, type Label } from './label.ts';
import { frame, type Frame, type PageKind } from './page.ts';
import { periodOf, type Period, type PeriodLink } from './period.ts';

/** The figures of one indicator, where all figures of the archive do not fit on a page. */
export interface IndicatorView extends Frame {
  readonly indicator: Label;
  readonly period: Period;
  readonly parts: readonly PeriodLink[];
  readonly rows: readonly FigureRow[];
}

export const indicator: PageKind<IndicatorView> = {
  kind: 'indicator',
  *pages(archive) {
    if (!figuresStandApart(archive)) return;
    for (const [id, chronicle] of archive.indicators) {
      const base = { kind: 'indicator', path: indicatorPath(id), params: { id } };
      yield* dividedPages(chronicle, 'spans', base);
    }
  },
  view(archive, page) {
    const id = page.params['id'] ?? '';
    const chronicle = must(archive.indicators, id);
    const { parts, shown } = divide(chronicle, 'spans', { ...page, base: indicatorPath(id) });
    return {
      ...frame(page),
      indicator: label(archive, page.locale, ['indicators', id]),
      period: periodOf(page.params['period']),
      parts,
      rows: figuresOf(archive, page.locale, { id, releases: shown }),
    };
  },
};
