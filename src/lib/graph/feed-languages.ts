import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import { must, type Archive } from './archive.ts';

/** What a feed may speak of. */
export interface FeedRecords {
  readonly releases: readonly string[];
  readonly agreements: readonly string[];
}

/** Releases and agreements of an organization's feed. */
export function recordsOfOrganization({ backlinks }: Archive, id: string): FeedRecords {
  const parties = backlinks.agreementsOfOrganization.get(id) ?? [];
  const about = backlinks.agreementsAbout.get(id) ?? [];
  return {
    releases: backlinks.releasesOfOrganization.get(id) ?? [],
    agreements: [...new Set([...parties, ...about])],
  };
}

/** Releases and agreements of an event's feed. */
export const recordsOfEvent = ({ backlinks }: Archive, id: string): FeedRecords => ({
  releases: backlinks.releasesOfEvent.get(id) ?? [],
  agreements: backlinks.agreementsOfEvent.get(id) ?? [],
});

/**
 * Languages in which a feed is worth a file: those in which something in it is written, and the default one. An
 * archive has thousands of organizations and events, and most are spoken of in one language.
 */
export function feedLanguages(archive: Archive, { releases, agreements }: FeedRecords): Locale[] {
  const written = new Set<string>([DEFAULT_LOCALE]);
  const enough = (): boolean => written.size === LOCALES.length;
  for (const id of releases) {
    if (enough()) break;
    for (const locale of Object.keys(must(archive.releases, id).texts)) written.add(locale);
  }
  for (const id of agreements) {
    if (enough()) break;
    const { title } = must(archive.agreements, id);
    for (const locale of LOCALES) if (title[locale]) written.add(locale);
  }
  return LOCALES.filter((locale) => written.has(locale));
}

/** Language of the feed that a page in this language leads to. */
export const feedLanguage = (archive: Archive, records: FeedRecords, locale: Locale): Locale =>
  feedLanguages(archive, records).includes(locale) ? locale : DEFAULT_LOCALE;
