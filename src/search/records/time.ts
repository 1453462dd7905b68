import { dateText } from '#src/i18n/date.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { Moment } from '#src/lib/graph/chronicle.ts';
import { UNDATED } from '#src/search/names.ts';
import type { Locale } from '#src/site.ts';

/** Filters by time; what has no date says so. */
export function timeFilters(moment: Moment | null): { year: string[]; month: string[] } {
  if (!moment) return { year: [UNDATED], month: [UNDATED] };
  const year = String(moment.year);
  const month =
    moment.month === null ? UNDATED : `${year}-${String(moment.month).padStart(2, '0')}`;
  return { year: [year], month: [month] };
}

/** Key of sorting by date; absent where no date is known. */
export const sortKey = (moment: Moment | null, date: string | null): { date?: string } =>
  moment ? { date: date ?? String(moment.year) } : {};

/** The date of a record in words and, where the day is known, in figures: a reader types either. */
export function dateTexts(locale: Locale, date: string | null): string[] {
  if (date === null) return [];
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const figures = year && month && day ? [`${day}.${month}.${year}`] : [];
  return [dateText(locale, date), ...figures];
}

/** The date in words, as the page of the record has it; absent where no date is known. */
export const dateMeta = (locale: Locale, date: string | null): { date?: string } =>
  date === null ? {} : { date: dateText(locale, date) };

/** The day on which the archive took in the first of the releases that tell of a record; absent where none does. */
export function firstTold(
  { releases }: Archive,
  telling: readonly string[] = [],
): { since?: string } {
  const days = telling.flatMap((id) => releases.get(id)?.added ?? []);
  const first = days.reduce((a, b) => (a === '' || b < a ? b : a), '');
  return first === '' ? {} : { since: first };
}
