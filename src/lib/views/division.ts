import { LIMITS, LOCALES } from '#src/site.ts';
import type { Chronicle, Dated } from '../graph/chronicle.ts';
import { inEach, type Page } from './page.ts';
import {
  periodHref,
  periodOf,
  periodPath,
  type ListBase,
  type ListPlace,
  type Period,
  type PeriodLink,
} from './period.ts';

/**
 * How a list becomes pages. `months`: always by year and month. `years`: always by year, by month where a year does
 * not fit on a page. `spans`: one page while all of it fits, else by five years, then by year, then by month. A page
 * of a part never disappears when records are added.
 */
export type Style = 'months' | 'years' | 'spans';

interface Part {
  readonly period: Period;
  readonly records: readonly Dated[];
}

/** Pages of a list, whole list first. */
export function* dividedPages(chronicle: Chronicle, style: Style, base: ListBase): Generator<Page> {
  for (const { period } of partsBelow(chronicle, style, whole(chronicle))) {
    const below = periodPath(period);
    const params = { ...base.params, period: below === '' ? undefined : below.slice(0, -1) };
    yield* inEach(LOCALES, { kind: base.kind, path: `${base.path}${below}`, params });
  }
}

/** What a page of a list shows itself, and the ways to the parts that it does not. */
export interface Division {
  readonly parts: readonly PeriodLink[];
  readonly shown: readonly Dated[];
  /** Records of the period; `null` on a page that only leads to its parts. */
  readonly total: number | null;
}

/**
 * Divides a list: every record is shown while the period fits on a page, else its parts lead further and nothing is
 * counted, so that a new record changes the page that shows it and no other.
 * @param base Address of the whole list, `releases/`.
 * @throws when the list has no such year.
 */
export function divide(
  chronicle: Chronicle,
  style: Style,
  { locale, params, base }: Pick<Page, 'locale' | 'params'> & { readonly base: string },
): Division {
  const part = partOf(chronicle, periodOf(params['period']));
  const parts = leadsOn(style, part) ? partsIn(chronicle, style, part) : [];
  const isWhole = parts.length === 0 || fits(part);
  return {
    parts: parts.map((each) => link({ locale, base }, each, isWhole)),
    shown: isWhole ? part.records : withoutPart(chronicle, part.period),
    total: isWhole ? part.records.length : null,
  };
}

/** Ways to the parts of a whole list, each with the number of its records. */
export const partsOf = (chronicle: Chronicle, style: Style, place: ListPlace): PeriodLink[] =>
  partsIn(chronicle, style, whole(chronicle)).map((part) => link(place, part, true));

/** Whether a list in the style `spans` has pages for its parts. */
export const isDivided = (chronicle: Chronicle): boolean => !fits(whole(chronicle));

const link = (place: ListPlace, { period, records }: Part, counted: boolean): PeriodLink => ({
  period,
  href: periodHref(place, period),
  count: counted ? records.length : null,
});

const whole = ({ all }: Chronicle): Part => ({ period: { scope: 'all' }, records: all });

function* partsBelow(chronicle: Chronicle, style: Style, part: Part): Generator<Part> {
  yield part;
  const parts = leadsOn(style, part) ? partsIn(chronicle, style, part) : [];
  for (const each of parts) yield* partsBelow(chronicle, style, each);
  // The place for what has no date is there before the first record without one.
  if (part.period.scope === 'all' && style !== 'spans' && chronicle.undated.length === 0)
    yield { period: { scope: 'undated' }, records: [] };
}

function leadsOn(style: Style, part: Part): boolean {
  const { scope } = part.period;
  if (scope === 'undated' || scope === 'month') return false;
  if (style !== 'spans' && scope === 'all') return true;
  return (style === 'months' && scope === 'year') || !fits(part);
}

function partsIn(chronicle: Chronicle, style: Style, { period }: Part): Part[] {
  switch (period.scope) {
    case 'all':
      return [
        ...(style === 'spans' ? spans(chronicle) : years(chronicle)),
        ...(chronicle.undated.length > 0 ? [partOf(chronicle, { scope: 'undated' })] : []),
      ];
    case 'span':
      return years(chronicle).filter(({ year }) => period.from <= year && year <= period.to);
    case 'year':
      return Array.from(yearOf(chronicle, period.year).months, ([month, records]) => ({
        period: { ...period, scope: 'month', month },
        records,
      }));
    default:
      return [];
  }
}

function partOf(chronicle: Chronicle, period: Period): Part {
  switch (period.scope) {
    case 'all':
      return whole(chronicle);
    case 'undated':
      return { period, records: chronicle.undated };
    case 'span': {
      const within = years(chronicle).filter(
        ({ year }) => period.from <= year && year <= period.to,
      );
      return { period, records: within.flatMap(({ records }) => records) };
    }
    case 'year':
      return { period, records: yearOf(chronicle, period.year).all };
    case 'month':
      return { period, records: yearOf(chronicle, period.year).months.get(period.month) ?? [] };
  }
}

/** Latest first. */
function years(chronicle: Chronicle): (Part & { readonly year: number })[] {
  return Array.from(chronicle.years, ([year, { all }]) => ({
    year,
    period: { scope: 'year', year },
    records: all,
  }));
}

/** 2016–2020, 2011–2015: five years, the last of which ends in 0 or 5. */
const SPAN = 5;

function spans(chronicle: Chronicle): Part[] {
  const ends = new Set([...chronicle.years.keys()].map((year) => Math.ceil(year / SPAN) * SPAN));
  return Array.from(ends, (to) => partOf(chronicle, { scope: 'span', from: to - SPAN + 1, to }));
}

function yearOf(chronicle: Chronicle, year: number) {
  const found = chronicle.years.get(year);
  if (!found) throw new Error(`The list has no year ${year}.`);
  return found;
}

/** What none of the parts shows: records of a year whose month is not known. */
const withoutPart = (chronicle: Chronicle, period: Period): readonly Dated[] =>
  period.scope === 'year' ? yearOf(chronicle, period.year).withoutMonth : [];

const fits = ({ records }: Part): boolean => records.length <= LIMITS.rowsPerPage;
