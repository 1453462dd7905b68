import type { Locale } from '#src/site.ts';

/** What `Intl` is asked for in each language; English dates and numbers are written the British way. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  ru: 'ru-RU',
  kk: 'kk-KZ',
  en: 'en-GB',
};
