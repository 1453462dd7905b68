import type { Locale } from '#src/site.ts';
import { en } from './messages/en.ts';
import { kk } from './messages/kk.ts';
import { ru, type Messages } from './messages/ru.ts';

export type { Messages };

const MESSAGES: Readonly<Record<Locale, Messages>> = { ru, kk, en };

/** Everything that the site itself says in a language, by topic. */
export const messages = (locale: Locale): Messages => MESSAGES[locale];
