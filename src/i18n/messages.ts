import { LOCALES, type Locale } from '#src/site.ts';
import { en } from './messages/en.ts';
import { kk } from './messages/kk.ts';
import { ru, type Messages } from './messages/ru.ts';
import { bound } from './typography.ts';

export type { Messages };

const PLAIN: Readonly<Record<Locale, Messages>> = { ru, kk, en };
const ON_PAGES = new Map(LOCALES.map((locale) => [locale, set(PLAIN[locale], locale) as Messages]));

/** Everything that the site itself says in a language, by topic, set for pages: lines break where they may. */
export const messages = (locale: Locale): Messages => ON_PAGES.get(locale) ?? PLAIN[locale];

/** The same with spaces as typed, for what machines read and reference managers keep. */
export const plainMessages = (locale: Locale): Messages => PLAIN[locale];

/** A message, or all below it, `bound`; what a function says is bound when it is called. */
function set(message: unknown, locale: Locale): unknown {
  if (typeof message === 'string') return bound(message, locale);
  if (typeof message === 'function') {
    const say = message as (...input: unknown[]) => unknown;
    return (...input: unknown[]) => set(say(...input), locale);
  }
  if (typeof message !== 'object' || message === null) return message;
  const entries = Object.entries(message);
  return Object.fromEntries(entries.map(([key, inner]) => [key, set(inner, locale)]));
}
