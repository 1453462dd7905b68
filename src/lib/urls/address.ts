import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';

/** Address of a page from the root of the site: `/releases/x/`, `/kk/releases/x/`. */
export function localAddress(locale: Locale, page: string): string {
  return locale === DEFAULT_LOCALE ? `/${page}` : `/${locale}/${page}`;
}

/** The same page in every language in which it exists. */
export type Alternates = Readonly<Partial<Record<Locale, string>>>;

export function alternates(page: string, locales: readonly Locale[] = LOCALES): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, localAddress(locale, page)]));
}

/** Whether an address from outside may become a link; everything else is shown as text. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//iu.test(address);
