import type { Locale } from '#src/site.ts';
import { parseEdtf, type CalendarDate, type EdtfDate } from '#src/lib/dates/edtf.ts';
import { perText } from '#src/lib/per-text.ts';
import type { Period } from '#src/lib/views/period.ts';
import { LANGUAGE_TAGS } from './language-tag.ts';
import { plainMessages } from './messages.ts';

/**
 * An EDTF date in words: «не позднее 16 сентября 2016 г.», “16–18 September 2016”, «2016 ж. қыркүйек».
 * A text outside the archive's profile is returned as it is: better raw than wrong.
 */
export const dateText = (locale: Locale, edtf: string): string => DATES[locale](edtf);

const DATES: Readonly<Record<Locale, (edtf: string) => string>> = {
  ru: perText((edtf) => inWords('ru', edtf)),
  kk: perText((edtf) => inWords('kk', edtf)),
  en: perText((edtf) => inWords('en', edtf)),
};

function inWords(locale: Locale, edtf: string): string {
  const date = parseEdtf(edtf);
  return date === null ? edtf : phrase(locale, date);
}

/** The value of `<time datetime>`: the day, where exactly one is known. */
export function knownDay(edtf: string | null): string | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date?.form !== 'date' || date.approximate || !date.start?.day) return null;
  return utc(date.start).toISOString().slice(0, 10);
}

/** When something was so: «с 2016 г.», «2015–2016 г.», or `null` where neither end is known. */
export function validityText(
  locale: Locale,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): string | null {
  const start = from === null ? null : parseEdtf(from);
  const end = to === null ? null : parseEdtf(to);
  return spanText(locale, start?.start ?? null, end?.end ?? null);
}

export const yearText = (locale: Locale, year: number): string =>
  nominative(locale, yearDate(year));

const yearDate = (year: number): CalendarDate => ({ year, month: null, day: null });

export const monthText = (locale: Locale, year: number, month: number): string =>
  nominative(locale, { year, month, day: null });

/** The part of a list that a page shows: «2016 г.», «сентябрь 2016 г.», «без даты»; `null` for the whole list. */
export function periodText(locale: Locale, period: Period): string | null {
  switch (period.scope) {
    case 'all':
      return null;
    case 'undated':
      return plainMessages(locale).lists.undated;
    case 'span':
      return spanText(locale, yearDate(period.from), yearDate(period.to));
    case 'year':
      return yearText(locale, period.year);
    case 'month':
      return monthText(locale, period.year, period.month);
  }
}

function phrase(locale: Locale, { form, approximate, start, end }: EdtfDate): string {
  const { dates } = plainMessages(locale);
  if (form === 'date' && start) {
    return approximate ? dates.about(genitive(locale, start)) : nominative(locale, start);
  }
  if (form === 'not-later' && end) return dates.notLater(genitive(locale, end));
  if (form === 'not-earlier' && start) return dates.notEarlier(genitive(locale, start));
  const span = spanText(locale, start, end) ?? '';
  return form === 'one-of' ? dates.oneOf(span) : span;
}

function spanText(
  locale: Locale,
  start: CalendarDate | null,
  end: CalendarDate | null,
): string | null {
  const { dates } = plainMessages(locale);
  if (start && end) return range(locale, start, end);
  if (start) return dates.since(genitive(locale, start));
  return end && dates.until(nominative(locale, end));
}

function nominative(locale: Locale, date: CalendarDate): string {
  const text = joined(formatter(locale, date).format(utc(date)));
  return date.month === null ? yearWord(locale, text) : text;
}

/** Only Russian declines a month that stands without a day; the day form has the genitive. */
function genitive(locale: Locale, date: CalendarDate): string {
  if (locale !== 'ru' || date.month === null || date.day !== null) return nominative(locale, date);
  const parts = formatter(locale, { ...date, day: 1 }).formatToParts(utc(date));
  const month = parts.findIndex(({ type }) => type === 'month');
  return joined(
    parts
      .slice(month)
      .map(({ value }) => value)
      .join(''),
  );
}

function range(locale: Locale, start: CalendarDate, end: CalendarDate): string {
  const precise = (date: CalendarDate): number => (date.day ? 3 : date.month ? 2 : 1);
  if (precise(start) !== precise(end)) {
    return `${nominative(locale, start)} – ${nominative(locale, end)}`;
  }
  const text = joined(formatter(locale, start).formatRange(utc(start), utc(end)));
  return start.month === null ? yearWord(locale, text) : text;
}

/** Keeps a number with the word that it belongs to: day with month, year with «г.»; no other special spaces. */
const joined = (text: string): string =>
  text.replaceAll(/[\u2009\u202F]/gu, ' ').replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00A0');

/** `Intl` leaves a bare year without the word for it. */
const yearWord = (locale: Locale, year: string): string =>
  locale === 'en' ? year : `${year}\u00A0${locale === 'ru' ? 'г.' : 'ж.'}`;

/** A formatter takes a thousand times as long to make as to use. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, { month, day }: CalendarDate): Intl.DateTimeFormat {
  const key = `${locale} ${month === null} ${day === null}`;
  const known = FORMATTERS.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  });
  FORMATTERS.set(key, made);
  return made;
}

const utc = ({ year, month, day }: CalendarDate): Date =>
  new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
