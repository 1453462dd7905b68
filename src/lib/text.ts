import { LOCALES, type Locale } from '#src/site.ts';
import type { LocalizedText, Text } from './records/text.ts';

/** Languages in which a text is written, in the order of the site. */
export function languagesOf(text: LocalizedText): Locale[] {
  return LOCALES.filter((locale) => text[locale] !== undefined);
}

/** The text in the wished language, else in the original's, else in the first there is. */
export function pick(text: LocalizedText, locale: Locale, original: Locale): Text {
  const lang = [locale, original, ...LOCALES].find((candidate) => text[candidate] !== undefined);
  return { text: (lang && text[lang]) ?? '', lang: lang ?? original };
}
