import type { Locale } from '#src/site.ts';

/** Patterns of the days of the week in every form, Sunday first. */
const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  ru: [
    ...['воскресень[еяюи]\\p{L}*', 'понедельник\\p{L}*', 'вторник\\p{L}*', 'сред[ауые]\\p{L}{0,2}'],
    ...['четверг\\p{L}*', 'пятниц\\p{L}*', 'суббот\\p{L}*'],
  ],
  kk: [
    ...['жексенбі\\p{L}*', 'дүйсенбі\\p{L}*', 'сейсенбі\\p{L}*', 'сәрсенбі\\p{L}*'],
    ...['бейсенбі\\p{L}*', 'жұма(?:сы|да|ға)?', 'сенбі\\p{L}*'],
  ],
  en: ['Sundays?', 'Mondays?', 'Tuesdays?', 'Wednesdays?', 'Thursdays?', 'Fridays?', 'Saturdays?'],
};

/** What every day of the week has in it: tells most texts apart in no time. */
const HINTS: Readonly<Record<Locale, RegExp>> = {
  ru: /недельник|вторник|сред[ауые]|четверг|пятниц|суббот|воскресень/iu,
  kk: /сенбі|жұма/iu,
  en: /day/u,
};

const ANY: Readonly<Record<Locale, RegExp>> = {
  ru: anyOf('ru', 'giu'),
  kk: anyOf('kk', 'giu'),
  en: anyOf('en', 'gu'),
};

function anyOf(locale: Locale, flags: string): RegExp {
  const days = WEEKDAYS[locale].map((day) => `(${day})`).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${days})(?![\p{L}\p{N}])`, flags);
}

/** A word that names a day of the week. */
export interface WeekdayWord {
  /** Sunday 0. */
  readonly weekday: number;
  readonly word: string;
  readonly start: number;
}

export function weekdaysIn(text: string, locale: Locale): WeekdayWord[] {
  if (!HINTS[locale].test(text)) return [];
  return Array.from(text.matchAll(ANY[locale]), ({ 0: word, index, ...groups }) => ({
    weekday: Object.values(groups).findIndex((group) => group === word),
    word,
    start: index,
  }));
}

/** Names for messages, Sunday first. */
export const WEEKDAY_NAMES = [
  ...['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
] as const;

/** Day of the week of a calendar day, Sunday 0. */
export function weekdayOn(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
