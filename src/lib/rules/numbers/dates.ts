import type { Locale } from '#src/site.ts';
import { MARKUP } from '../text/rule.ts';
import { weekdaysIn } from '../words/weekdays.ts';
import { scanNumbers, type NumberToken } from './scan.ts';

/** A day that a text names. */
export interface DateToken {
  /** `null` where the text gives none. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** In the text. */
  readonly start: number;
  readonly end: number;
}

const GAP = /^[\s,]*(?:-?(?:го|е|ое|ші|шы)|st|nd|rd|th)?[\s,]*(?:of\s+)?$/u;
const YEAR_BEFORE = /^\s+(?:жылғы|жылы|жылдың|ж\.),?\s+$/u;

/** Days with a month among the numbers of a text, in its order. Of a range the last day alone is one. */
export function datesAmong(tokens: readonly NumberToken[], text: string): DateToken[] {
  return tokens.flatMap((month, index) => {
    if (month.kind !== 'month') return [];
    const touches = (a: NumberToken | undefined, b: NumberToken | undefined, gap = GAP): boolean =>
      a !== undefined &&
      b !== undefined &&
      (a.end >= b.start || gap.test(text.slice(a.end, b.start)));
    const [far, near, next, last] = [-2, -1, 1, 2].map((step) => tokens[index + step]);
    const isAfter = !isDay(near) || !touches(near, month);
    const day = isAfter ? next : near;
    if (!day || !isDay(day) || (isAfter && !touches(month, day))) return [];
    const following = isAfter ? last : next;
    const year =
      isYear(following) && touches(isAfter ? day : month, following)
        ? following
        : !isAfter && isYear(far) && touches(far, near, YEAR_BEFORE)
          ? far
          : null;
    const parts = [month, day, ...(year ? [year] : [])];
    return [
      {
        year: year?.mantissa ?? null,
        month: month.mantissa,
        day: day.mantissa,
        start: Math.min(...parts.map(({ start }) => start)),
        end: Math.max(...parts.map(({ end }) => end)),
      },
    ];
  });
}

const isWhole = (token: NumberToken | undefined): token is NumberToken =>
  token?.kind === 'number' && token.scale === 1 && Number.isInteger(token.mantissa);
const isDay = (token: NumberToken | undefined): token is NumberToken =>
  isWhole(token) && token.mantissa >= 1 && token.mantissa <= 31;
const isYear = (token: NumberToken | undefined): token is NumberToken =>
  isWhole(token) && token.mantissa >= 1900 && token.mantissa <= 2100;

/** A day of the week beside a day, and where the word stands. */
export interface WeekdayToken {
  /** Sunday 0. */
  readonly weekday: number;
  readonly word: string;
  readonly date: DateToken;
  readonly start: number;
}

const SPACES = String.raw`[\s,(${MARKUP}]*`;
const TO_DATE = new RegExp(String.raw`^${SPACES}(?:күні${SPACES})?(?:the\s+)?$`, 'u');
const FROM_DATE = new RegExp(
  String.raw`^\s*(?:года|году|г\.|жылы|ж\.)?[\s,(–—${MARKUP}-]*(?:во?\s+|on\s+|an?\s+)?$`,
  'u',
);

/** Days of the week that stand beside a day. */
export function scanWeekdays(text: string, locale: Locale): WeekdayToken[] {
  const words = weekdaysIn(text, locale);
  if (words.length === 0) return [];
  const dates = datesAmong(scanNumbers(text, locale), text);
  return words.flatMap(({ weekday, word, start }) => {
    const end = start + word.length;
    const next = dates.find(
      (date) => date.start >= end && TO_DATE.test(text.slice(end, date.start)),
    );
    const former = dates.findLast(
      (date) => date.end <= start && FROM_DATE.test(text.slice(date.end, start)),
    );
    const date = next ?? former;
    return date ? [{ weekday, word, date, start }] : [];
  });
}
