import type { Archive } from '../graph/archive.ts';
import type { Chronicle, Dated } from '../graph/chronicle.ts';
import { CHRONICLES, type ChronicleName } from '../graph/chronicles.ts';
import { LIMITS, LOCALES } from '#src/site.ts';
import { localAddress } from '../urls/address.ts';
import { inEach, type Page } from './page.ts';

/** The part of a list that one page shows: all of it, a year, a month of a year, or what has no date. */
export type Period =
  | { readonly scope: 'all' }
  | { readonly scope: 'undated' }
  | { readonly scope: 'year'; readonly year: number }
  | { readonly scope: 'month'; readonly year: number; readonly month: number };

/** A way from one page of a list to a smaller part of it. */
export interface PeriodLink {
  readonly period: Period;
  readonly href: string;
  readonly count: number;
}

export const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** Address of a part below its list: ``, `undated/`, `2016/`, `2016/09/`. */
export function periodPath(period: Period): string {
  if (period.scope === 'all') return '';
  if (period.scope === 'undated') return 'undated/';
  return period.scope === 'year' ? `${period.year}/` : `${period.year}/${twoDigits(period.month)}/`;
}

/** Pages of all chronicles. */
export function* periodPages(archive: Archive): Generator<Page> {
  for (const list of CHRONICLES) {
    for (const period of periods(archive.chronicles[list])) {
      const below = periodPath(period);
      const params = { list, period: below === '' ? undefined : below.slice(0, -1) };
      yield* inEach(LOCALES, { kind: 'list', path: `${list}/${below}`, params });
    }
  }
}

function* periods({ years }: Chronicle): Generator<Period> {
  yield { scope: 'all' };
  yield { scope: 'undated' };
  for (const [year, { months }] of years) {
    yield { scope: 'year', year };
    for (const month of months.keys()) yield { scope: 'month', year, month };
  }
}

/** The period that a route's parameter names. */
export function periodOf(param: string | undefined): Period {
  if (param === undefined) return { scope: 'all' };
  if (param === 'undated') return { scope: 'undated' };
  const [year = '', month] = param.split('/');
  return month === undefined
    ? { scope: 'year', year: Number(year) }
    : { scope: 'month', year: Number(year), month: Number(month) };
}

/** Parts of a page of a list, and the records it shows itself: all while they fit on a page. */
export function divide({
  chronicle,
  list,
  page,
}: {
  readonly chronicle: Chronicle;
  readonly list: ChronicleName;
  readonly page: Page;
}): {
  readonly parts: readonly PeriodLink[];
  readonly shown: readonly Dated[];
  readonly total: number;
} {
  const period = periodOf(page.params['period']);
  const link = (part: Period, count: number): PeriodLink => ({
    period: part,
    href: localAddress(page.locale, `${list}/${periodPath(part)}`),
    count,
  });
  const fits = (records: readonly Dated[]): readonly Dated[] =>
    records.length <= LIMITS.rowsPerPage ? records : [];
  if (period.scope === 'all') {
    const years = Array.from(chronicle.years, ([year, { all }]) =>
      link({ scope: 'year', year }, all.length),
    );
    const parts = chronicle.undated.length
      ? [...years, link({ scope: 'undated' }, chronicle.undated.length)]
      : years;
    return { parts, shown: fits(chronicle.all), total: chronicle.all.length };
  }
  if (period.scope === 'undated') {
    return { parts: [], shown: chronicle.undated, total: chronicle.undated.length };
  }
  const year = chronicle.years.get(period.year);
  if (!year) throw new Error(`The list “${list}” has no year ${period.year}.`);
  if (period.scope === 'month') {
    const shown = year.months.get(period.month) ?? [];
    return { parts: [], shown, total: shown.length };
  }
  const parts = Array.from(year.months, ([month, all]) =>
    link({ scope: 'month', year: period.year, month }, all.length),
  );
  const fitting = fits(year.all);
  return { parts, shown: fitting.length > 0 ? fitting : year.withoutMonth, total: year.all.length };
}
