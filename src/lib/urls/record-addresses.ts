import { LOCALES, type Locale } from '#src/site.ts';
import type { Records } from '../records/records.ts';
import { languagesOf } from '../text.ts';
import { localAddress } from './address.ts';

/** Addresses of all published records, in every language in which they have a page. */
export function* recordAddresses({
  releases,
  agreements,
  organizations,
  events,
}: Pick<Records, 'releases' | 'agreements' | 'organizations' | 'events'>): Generator<string> {
  for (const { id, texts, draft } of releases) {
    if (!draft) yield* inLanguages(`releases/${id}/`, Object.keys(texts) as Locale[]);
  }
  for (const { id, title, draft } of agreements) {
    if (!draft) yield* inLanguages(`agreements/${id}/`, languagesOf(title));
  }
  for (const { id, draft } of organizations) {
    if (!draft) yield* inLanguages(`organizations/${id}/`, LOCALES);
  }
  for (const { id, draft } of events) {
    if (!draft) yield* inLanguages(`events/${id}/`, LOCALES);
  }
}

const inLanguages = (page: string, locales: readonly Locale[]): string[] =>
  locales.map((locale) => localAddress(locale, page));

const PREFIX = new RegExp(`^/(?:${LOCALES.slice(1).join('|')})(?=/)`, 'u');

/** The same address without its language: `/kk/releases/x/` is `/releases/x/`. */
export const withoutLanguage = (address: string): string => address.replace(PREFIX, '');
