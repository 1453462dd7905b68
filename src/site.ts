/** What the whole site agrees on. Everything else derives from it; this file imports nothing. */
export const SITE = {
  name: 'Kelisim',
  url: 'https://kelisim.example',
  repository: 'https://github.com/kelisim/kelisim',
  /** Of texts and data; the code has another. */
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  /** Zone in which a record without its own zone would be read; events carry their own. */
  timeZone: 'Asia/Almaty',
} as const;

/** Interface languages, in the order in which a reader meets them. The first has no prefix in addresses. */
export const LOCALES = ['ru', 'kk', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'ru';

export const LIMITS = {
  /** Rows on a page of a list before it is divided by year, then by month. */
  rowsPerPage: 200,
  /** Rows of a list that is not the main one of its page. */
  rowsBeside: 50,
} as const;
