import type { Locale } from '#src/site.ts';

/** Patterns of the days of the week in every form, Sunday first; Kazakh days come before their own endings. */
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

/** Source of a pattern that matches a day of the week in any form, in one group of its own. */
export const weekdayPattern = (locale: Locale): string =>
  String.raw`(?<![\p{L}\p{N}])(${WEEKDAYS[locale].join('|')})(?![\p{L}\p{N}])`;

const EXACT = Object.fromEntries(
  Object.entries(WEEKDAYS).map(([locale, days]) => [
    locale,
    days.map((day) => new RegExp(`^(?:${day})$`, 'iu')),
  ]),
) as Record<Locale, RegExp[]>;

/** Day of the week that a word names, Sunday 0, or `null`. */
export function weekdayOf(word: string, locale: Locale): number | null {
  const index = EXACT[locale].findIndex((pattern) => pattern.test(word));
  return index === -1 ? null : index;
}

/** Names for messages, Sunday first. */
export const WEEKDAY_NAMES = [
  ...['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
] as const;

/** Day of the week of a calendar day, Sunday 0. */
export function weekdayOn(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
