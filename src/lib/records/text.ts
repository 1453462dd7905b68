import type { Locale } from '#src/site.ts';

/** A short text in one or more languages; an absent language is absent, never empty. */
export type LocalizedText = Readonly<Partial<Record<Locale, string>>>;

/** A text together with the language it is written in: what a page needs to set `lang`. */
export interface Text {
  readonly text: string;
  readonly lang: Locale;
}
