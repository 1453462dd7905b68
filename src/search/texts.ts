import { searchEn } from '#src/i18n/search/en.ts';
import { searchKk } from '#src/i18n/search/kk.ts';
import { searchRu } from '#src/i18n/search/ru.ts';
import type { SearchStrings } from '#src/search/strings.ts';
import type { Locale } from '#src/site.ts';

const TEXTS: Readonly<Record<Locale, SearchStrings>> = { ru: searchRu, kk: searchKk, en: searchEn };

/** For the server, which puts them into the page: the script of the browser must not import this. */
export const searchStrings = (locale: Locale): SearchStrings => TEXTS[locale];
