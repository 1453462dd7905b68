import { MONTH_NAMES } from '#src/lib/dates/month-names.ts';
import type { Locale } from '#src/site.ts';

/** What stands for a month given as a number, until its language is known. */
const MARK = /^(\d{1,2})\.$/u;

export const monthMark = (month: number): string => `${month}.`;

/** The name of the month that a mark stands for; `undefined` for other words. */
export function monthNamed(word: string, locale: Locale): string | undefined {
  const month = MARK.exec(word)?.[1];
  return month === undefined ? undefined : MONTH_NAMES[locale][Number(month) - 1];
}
