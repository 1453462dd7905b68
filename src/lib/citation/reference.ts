import { SITE, type Locale } from '#src/site.ts';
import type { CalendarDate } from '../dates/edtf.ts';
import type { Work } from './work.ts';

/**
 * A reference in pieces with a space between them: the title is in its own language, what it is in that of the page,
 * the others may be in another. All but the title may be empty.
 */
export interface Reference {
  readonly before: string;
  readonly title: string;
  readonly what: string;
  readonly after: string;
}

/** What ГОСТ wants said in Russian whatever the language of the page. */
export interface GostWords {
  readonly retelling: string;
  readonly archive: string;
  readonly undated: string;
  readonly accessed: string;
  readonly medium: string;
}

/**
 * ГОСТ Р 7.0.108-2022 with the areas of ГОСТ Р 7.0.100-2018: title and what it is, site, date, address, medium.
 * Who cites fills in the day of access: the archive does not know it.
 */
export function gost({ title, what, date, url }: Work, words: GostWords): Reference {
  const day = date ? gostDate(date) : `[${words.undated}]`;
  const site = `${SITE.name} : ${words.archive}`;
  return {
    before: '',
    title,
    what: `: ${what}`,
    after: `: ${words.retelling} // ${site}. — ${day}. — URL: ${url} (${words.accessed}). — ${words.medium}.`,
  };
}

/** `16.09.2016`, `09.2016` or `2016`. */
const gostDate = ({ year, month, day }: CalendarDate): string =>
  [day, month, year]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('.');

/** What APA says in the language of the page. */
export interface ApaWords {
  readonly retelling: string;
  readonly undated: string;
}

/**
 * APA, 7th edition: web page of a group author that is also the site, section 10.16, with the description in square
 * brackets of section 9.21; no day of access, because the page stays as it is.
 */
export function apa({ title, what, date, url, lang }: Work, words: ApaWords): Reference {
  const day = date ? apaDate(lang, date) : words.undated;
  return {
    before: `${SITE.name}. (${day}).`,
    title,
    what: '',
    after: `[${capitalized(lang, what)}; ${words.retelling}]. ${url}`,
  };
}

/** “2016, September 16”, «2016, 16 сентября». */
function apaDate(locale: Locale, { year, month, day }: CalendarDate): string {
  if (month === null) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return `${year}, ${monthFormat(locale, day !== null).format(date)}`;
}

const monthFormats = new Map<string, Intl.DateTimeFormat>();

/** Made once: to make one is most of the work. */
function monthFormat(locale: Locale, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const format =
    monthFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...{ timeZone: 'UTC', month: 'long' },
      ...(withDay ? { day: 'numeric' } : {}),
    });
  monthFormats.set(key, format);
  return format;
}

const capitalized = (locale: Locale, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
