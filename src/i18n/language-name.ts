import type { Locale } from '#src/site.ts';

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  ru: 'Русский',
  kk: 'Қазақша',
  en: 'English',
};
