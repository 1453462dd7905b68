import { LOCALES, type Locale } from '#src/site.ts';
import type { LocalizedText } from '#src/lib/records/text.ts';

/** A text with all its languages; what is absent is `null`. */
export type DataText = Readonly<Record<Locale, string | null>>;

export function dataText(text: LocalizedText): DataText {
  return byLocale((locale) => text[locale] ?? null);
}

export function byLocale<T>(value: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)])) as Record<Locale, T>;
}
