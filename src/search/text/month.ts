import type { Locale } from '#src/site.ts';

/** Months as texts of each language name them beside a day. */
const NAMES: Readonly<Record<Locale, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** What stands for a month given as a number, until its language is known. */
const MARK = /^(\d{1,2})\.$/u;

export const monthMark = (month: number): string => `${month}.`;

/** The name of the month that a mark stands for; `undefined` for other words. */
export function monthNamed(word: string, locale: Locale): string | undefined {
  const month = MARK.exec(word)?.[1];
  return month === undefined ? undefined : NAMES[locale][Number(month) - 1];
}
