import type { Archive } from '../graph/archive.ts';
import { CHRONICLES, type ChronicleName } from '../graph/chronicle.ts';
import type { Locale } from '#src/site.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { frame, type Frame, type PageKind } from './page.ts';
import { divide, dividedPages, type Style } from './division.ts';
import { periodOf, type Period, type PeriodLink } from './period.ts';
import { eventRow, releaseRow, type EventRow, type ReleaseRow } from './rows.ts';
import { comparison, type Comparison } from './tally.ts';

export type ListRows =
  | { readonly list: 'releases'; readonly rows: readonly ReleaseRow[] }
  | {
      readonly list: 'agreements';
      readonly rows: readonly AgreementRow[];
      /** The rows compared by stage or kind. */
      readonly compared: Comparison | null;
    }
  | { readonly list: 'events'; readonly rows: readonly EventRow[] };

/** Releases, agreements or events: all, by year, by month, without a date. */
export type ListView = Frame &
  ListRows & {
    readonly period: Period;
    readonly parts: readonly PeriodLink[];
    /** Records of the period; `null` on a page that only leads to its parts. */
    readonly total: number | null;
  };

/** Releases have a page for each month, agreements and events only where a year does not fit on a page. */
const STYLES: Readonly<Record<ChronicleName, Style>> = {
  releases: 'months',
  agreements: 'years',
  events: 'years',
};

export const list: PageKind<ListView> = {
  kind: 'list',
  *pages(archive) {
    for (const name of CHRONICLES) {
      yield* dividedPages(archive.chronicles[name], STYLES[name], {
        kind: 'list',
        path: `${name}/`,
        params: { list: name },
      });
    }
  },
  view(archive, page) {
    const name = page.params['list'] as ChronicleName;
    const { parts, shown, total } = divide(archive.chronicles[name], STYLES[name], {
      ...page,
      base: `${name}/`,
    });
    const period = periodOf(page.params['period']);
    const ids = shown.map(({ id }) => id);
    return { ...frame(page), period, parts, total, ...rows(archive, page.locale, { name, ids }) };
  },
};

function rows(
  archive: Archive,
  locale: Locale,
  { name, ids }: { readonly name: ChronicleName; readonly ids: readonly string[] },
): ListRows {
  switch (name) {
    case 'releases':
      return { list: name, rows: ids.map((id) => releaseRow(archive, locale, id)) };
    case 'agreements':
      return {
        list: name,
        rows: ids.map((id) => agreementRow(archive, locale, id)),
        compared: comparison(archive, locale, ids),
      };
    case 'events':
      return { list: name, rows: ids.map((id) => eventRow(archive, locale, id)) };
  }
}
