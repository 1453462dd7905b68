import type { Locale } from '#src/site.ts';
import { MARKUP } from '../text/rule.ts';
import { monthOf, monthPattern } from '../words/months.ts';
import { weekdayOf, weekdayPattern } from '../words/weekdays.ts';

/** A day that a text names. */
export interface DateToken {
  /** `null` where the text gives none. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** In the text. */
  readonly start: number;
}

/** A day of the week beside a day, and where the word stands. */
export interface WeekdayToken {
  /** Sunday 0. */
  readonly weekday: number;
  readonly word: string;
  readonly date: DateToken;
  readonly start: number;
}

const YEAR = String.raw`(?<year>\d{4})(?!\d)`;
const DAY = String.raw`(?<![\d.,–-])(?<day>\d{1,2})`;

const BY_LOCALE: Readonly<Record<Locale, string>> = {
  ru: String.raw`${DAY}(?:-?го)?\s+${monthPattern('ru')}(?:\s+${YEAR})?`,
  kk: String.raw`(?:(?<yearBefore>\d{4})\s+(?:жылғы|жылы|жылдың|ж\.),?\s+)?${DAY}(?:-?ші|-?шы)?\s+${monthPattern('kk')}(?:,?\s+${YEAR})?`,
  en: String.raw`(?:${DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?${monthPattern('en')}|${monthPattern('en')}\s+(?<dayAfter>\d{1,2})(?!\d)(?:st|nd|rd|th)?)(?:,?\s+${YEAR})?`,
};

const FIGURES = String.raw`(?<![\d.])(?<dayOnly>\d{1,2})[./](?<monthOnly>\d{1,2})[./](?<yearOnly>\d{4})(?!\d)`;

const DATES = eachLocale((locale) => `(?:${BY_LOCALE[locale]}|${FIGURES})`);
const WEEKDAYS = eachLocale(weekdayPattern);

function eachLocale(source: (locale: Locale) => string): Readonly<Record<Locale, RegExp>> {
  // Names of months are words of other meaning in small English letters.
  const pattern = (locale: Locale): RegExp =>
    new RegExp(source(locale), locale === 'en' ? 'gu' : 'giu');
  return { ru: pattern('ru'), kk: pattern('kk'), en: pattern('en') };
}

/** Days with a month that a text names, in its order. */
export function scanDates(text: string, locale: Locale): DateToken[] {
  if (!/\d/u.test(text)) return [];
  return Array.from(text.matchAll(DATES[locale])).flatMap((match) => {
    const date = toDate(match, locale);
    return date ? [{ ...date, start: match.index }] : [];
  });
}

function toDate(match: RegExpExecArray, locale: Locale): Omit<DateToken, 'start'> | null {
  const groups = (match.groups ?? {}) as Readonly<Record<string, string | undefined>>;
  const day = Number(groups['day'] ?? groups['dayAfter'] ?? groups['dayOnly']);
  const word = match
    .slice(1)
    .filter(Boolean)
    .find((group) => /^\p{L}/u.test(group));
  const month = word === undefined ? Number(groups['monthOnly']) : monthOf(word, locale);
  const year = groups['year'] ?? groups['yearBefore'] ?? groups['yearOnly'];
  if (month === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year: year === undefined ? null : Number(year), month, day };
}

const GAP = String.raw`[\s,(${MARKUP}]*`;
const BETWEEN_AFTER = new RegExp(String.raw`^${GAP}(?:күні${GAP})?(?:the\s+)?$`, 'u');
const BETWEEN_BEFORE = new RegExp(
  String.raw`^\s*(?:года|году|г\.|жылы|ж\.)?[\s,(–—${MARKUP}-]*(?:во?\s+|on\s+|an?\s+|it was\s+a\s+)?$`,
  'u',
);

/** Days of the week that stand beside a day. */
export function scanWeekdays(text: string, locale: Locale): WeekdayToken[] {
  const words = Array.from(text.matchAll(WEEKDAYS[locale]));
  if (words.length === 0) return [];
  const dates = Array.from(text.matchAll(DATES[locale])).flatMap((match) => {
    const date = toDate(match, locale);
    return date
      ? [{ date: { ...date, start: match.index }, end: match.index + match[0].length }]
      : [];
  });
  return words.flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const weekday = weekdayOf(word, locale);
    const next = dates.find(
      ({ date }) => date.start >= end && BETWEEN_AFTER.test(text.slice(end, date.start)),
    );
    const former = dates.findLast(
      (date) => date.end <= index && BETWEEN_BEFORE.test(text.slice(date.end, index)),
    );
    const beside = next ?? former;
    return weekday === null || !beside ? [] : [{ weekday, word, date: beside.date, start: index }];
  });
}
