import { datesAmong } from '#src/lib/rules/numbers/dates.ts';
import { scanNumbers } from '#src/lib/rules/numbers/scan.ts';
import type { Locale } from '#src/site.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Full days of a text, `YYYY-MM-DD`, in its order. Of «16–17 сентября 2016 года» both, as an interval. */
export function daysIn(text: string, locale: Locale): string[] {
  const tokens = scanNumbers(text, locale);
  return datesAmong(tokens, text).flatMap(({ year, month, day, start }) => {
    if (year === null) return [];
    const last = `${year}-${two(month)}-${two(day)}`;
    const first = /(?<!\d)(\d{1,2})\s?[-–—]\s?$/u.exec(
      text.slice(Math.max(0, start - 6), start),
    )?.[1];
    return [first === undefined ? last : `${year}-${two(month)}-${two(Number(first))}/${last}`];
  });
}

/** The year that a text is of: the latest that one of its full days has. */
export function yearOf(text: string, locale: Locale): number | null {
  const years = daysIn(text, locale).map((day) => Number(day.slice(0, 4)));
  return years.length === 0 ? null : Math.max(...years);
}

const TIME = /(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.])/u;
const HOURS = /(?<!\d)(?:в|к)\s+([01]?\d|2[0-3])\s+час/iu;

/** The first local time of a sentence, `hh:mm`. «в 09.00», «11.30», «в 10 часов». */
export function timeIn(text: string): string | null {
  const written = text
    .replace(/\d{1,2}\.\d{1,2}\.\d{4}/gu, '')
    .replace(/\d[.,]\d+\s*(?:млн|млрд|тыс|%)/gu, '');
  const time = TIME.exec(written);
  if (time) return `${two(Number(time[1]))}:${time[2] ?? ''}`;
  const hours = HOURS.exec(written);
  return hours ? `${two(Number(hours[1]))}:00` : null;
}
