import type { Chronicle, Dated, Year } from '../graph/chronicle.ts';
import { LIMITS, LOCALES, type Locale } from '#src/site.ts';
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

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** Address of a part below its list: ``, `undated/`, `2016/`, `2016/09/`. */
function periodPath(period: Period): string {
  if (period.scope === 'all') return '';
  if (period.scope === 'undated') return 'undated/';
  return period.scope === 'year' ? `${period.year}/` : `${period.year}/${twoDigits(period.month)}/`;
}

/** A list before it is divided: its kind of page, its address, what else its route names. */
export type ListBase = Pick<Page, 'kind' | 'path' | 'params'>;

/** Pages of a list: all of it, what has no date, each year, each month. */
export function* periodPages(chronicle: Chronicle, base: ListBase): Generator<Page> {
  for (const period of periods(chronicle)) {
    const below = periodPath(period);
    const params = { ...base.params, period: below === '' ? undefined : below.slice(0, -1) };
    yield* inEach(LOCALES, { kind: base.kind, path: `${base.path}${below}`, params });
  }
}

/** As `periodPages`, for a list that is divided only where it does not fit on a page. */
export function* neededPages(chronicle: Chronicle, base: ListBase): Generator<Page> {
  if (isDivided(chronicle)) {
    yield* periodPages(chronicle, base);
  } else {
    const params = { ...base.params, period: undefined };
    yield* inEach(LOCALES, { kind: base.kind, path: base.path, params });
  }
}

/** Whether `neededPages` gives a list pages for its periods. */
export const isDivided = ({ all }: Chronicle): boolean => !fits(all);

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

/** What a page of a list shows itself, and the ways to the parts that it does not. */
export interface Division {
  readonly parts: readonly PeriodLink[];
  readonly shown: readonly Dated[];
  /** Records of the period, shown here or in its parts. */
  readonly total: number;
}

/**
 * Divides a list: every record is shown while the period fits on a page, else its parts lead further.
 * @param base Address of the whole list, `releases/`.
 * @throws when the list has no such year.
 */
export function divide(chronicle: Chronicle, base: string, page: Page): Division {
  const period = periodOf(page.params['period']);
  const link = linker({ locale: page.locale, base });
  if (period.scope === 'all') return whole(chronicle, link);
  if (period.scope === 'undated') return flat(chronicle.undated);
  const year = chronicle.years.get(period.year);
  if (!year) throw new Error(`The list “${base}” has no year ${period.year}.`);
  return period.scope === 'month'
    ? flat(year.months.get(period.month) ?? [])
    : ofYear(year, (month, records) => link({ ...period, scope: 'month', month }, records));
}

/** Where a whole list stands: `base` is its address without the language. */
export interface ListPlace {
  readonly locale: Locale;
  readonly base: string;
}

/** Ways to the years of a list and to what has no date. */
export const partsOf = (chronicle: Chronicle, place: ListPlace): PeriodLink[] =>
  years(chronicle, linker(place));

type Linker = (part: Period, records: readonly Dated[]) => PeriodLink;

const linker =
  ({ locale, base }: ListPlace): Linker =>
  (period, { length: count }) => ({
    period,
    href: localAddress(locale, `${base}${periodPath(period)}`),
    count,
  });

function whole(chronicle: Chronicle, link: Linker): Division {
  const { all } = chronicle;
  return { parts: years(chronicle, link), shown: fits(all) ? all : [], total: all.length };
}

function years({ undated, years: found }: Chronicle, link: Linker): PeriodLink[] {
  const parts = Array.from(found, ([year, records]) => link({ scope: 'year', year }, records.all));
  return undated.length > 0 ? [...parts, link({ scope: 'undated' }, undated)] : parts;
}

function ofYear(
  { all, months, withoutMonth }: Year,
  link: (month: number, records: readonly Dated[]) => PeriodLink,
): Division {
  const parts = Array.from(months, ([month, records]) => link(month, records));
  return { parts, shown: fits(all) ? all : withoutMonth, total: all.length };
}

const flat = (shown: readonly Dated[]): Division => ({ parts: [], shown, total: shown.length });

const fits = ({ length }: readonly Dated[]): boolean => length <= LIMITS.rowsPerPage;
