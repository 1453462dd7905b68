import { localAddress } from '../urls/address.ts';
import type { Locale } from '#src/site.ts';
import type { Page } from './page.ts';

/** The part of a list that one page shows: all of it, five years, a year, a month, or what has no date. */
export type Period =
  | { readonly scope: 'all' }
  | { readonly scope: 'undated' }
  | { readonly scope: 'span'; readonly from: number; readonly to: number }
  | { readonly scope: 'year'; readonly year: number }
  | { readonly scope: 'month'; readonly year: number; readonly month: number };

/** A way from one page of a list to a smaller part of it. */
export interface PeriodLink {
  readonly period: Period;
  readonly href: string;
  /** Records of the part; `null` on a page that only leads on, so that it does not change with each of them. */
  readonly count: number | null;
}

/** A list before it is divided: its kind of page, its address, what else its route names. */
export type ListBase = Pick<Page, 'kind' | 'path' | 'params'>;

/** Where a whole list stands: `base` is its address without the language. */
export interface ListPlace {
  readonly locale: Locale;
  readonly base: string;
}

export const periodHref = ({ locale, base }: ListPlace, period: Period): string =>
  localAddress(locale, `${base}${periodPath(period)}`);

/** Address of a part below its list: ``, `undated/`, `2011-2015/`, `2016/`, `2016/09/`. */
export function periodPath(period: Period): string {
  switch (period.scope) {
    case 'all':
      return '';
    case 'undated':
      return 'undated/';
    case 'span':
      return `${period.from}-${period.to}/`;
    case 'year':
      return `${period.year}/`;
    case 'month':
      return `${period.year}/${String(period.month).padStart(2, '0')}/`;
  }
}

/** The period that a route's parameter names. */
export function periodOf(param: string | undefined): Period {
  if (param === undefined) return { scope: 'all' };
  if (param === 'undated') return { scope: 'undated' };
  const [year = '', month] = param.split('/');
  if (month !== undefined) return { scope: 'month', year: Number(year), month: Number(month) };
  const [from = '', to] = year.split('-');
  return to === undefined
    ? { scope: 'year', year: Number(year) }
    : { scope: 'span', from: Number(from), to: Number(to) };
}
