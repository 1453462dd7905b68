import { plainMessages } from '#src/i18n/messages.ts';
import { must, type Archive } from '#src/lib/graph/archive.ts';
import { CHRONICLES, type ChronicleName } from '#src/lib/graph/chronicle.ts';
import {
  recordsOfEvent,
  recordsOfEvents,
  recordsOfOrganization,
  type FeedRecords,
} from '#src/lib/graph/feed-records.ts';
import { FACETS, type FacetName } from '#src/lib/graph/facets.ts';
import type { Text } from '#src/lib/records/text.ts';
import { pick } from '#src/lib/text.ts';
import { facetPath } from '#src/lib/views/facet.ts';
import { label } from '#src/lib/views/label.ts';
import { organizationName } from '#src/lib/views/link.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';

/** What a feed is about. What stands in it is found when it is asked for, in the archive that is given then. */
export interface Topic {
  /** Address of its page without language and leading slash; `` is the home page. */
  readonly page: string;
  readonly title: (archive: Archive, locale: Locale) => Text;
  /** Everything that may stand in the feed. */
  readonly records: (archive: Archive) => FeedRecords;
  /**
   * Languages in which it has a file. An archive has thousands of organizations and events, most of them spoken of in
   * one language: their feeds are in the default one, with each record in it where it is written, else in its own.
   */
  readonly locales: readonly Locale[];
}

/** The whole archive (its releases), then everything that has a page of its own and a feed. */
export function* topicsOf(archive: Archive): Generator<Topic> {
  yield {
    page: '',
    title: (_, locale) => ({ text: plainMessages(locale).home.newest, lang: locale }),
    records: LISTS.releases,
    locales: LOCALES,
  };
  yield* CHRONICLES.map(list);
  for (const id of archive.organizations.keys()) yield organization(id);
  for (const id of archive.events.keys()) yield event(id);
  for (const id of archive.taxonomies.series.keys()) yield series(id);
  for (const name of FACETS) {
    for (const code of archive.facets[name].keys()) yield facet(name, code);
  }
}

const idsOf = ({ chronicles }: Archive, name: ChronicleName): string[] =>
  chronicles[name].all.map(({ id }) => id);

const LISTS: Readonly<Record<ChronicleName, Topic['records']>> = {
  releases: (archive) => ({ releases: idsOf(archive, 'releases'), agreements: [] }),
  agreements: (archive) => ({ releases: [], agreements: idsOf(archive, 'agreements') }),
  events: (archive) => recordsOfEvents(archive, idsOf(archive, 'events')),
};

/** Releases, agreements and events: what is new in the whole list serves the pages of its years and months too. */
const list = (name: ChronicleName): Topic => ({
  page: `${name}/`,
  title: (_, locale) => ({ text: plainMessages(locale).lists.names[name], lang: locale }),
  records: LISTS[name],
  locales: LOCALES,
});

const organization = (id: string): Topic => ({
  page: `organizations/${id}/`,
  title: (archive, locale) => organizationName(must(archive.organizations, id), locale),
  records: (archive) => recordsOfOrganization(archive, id),
  locales: [DEFAULT_LOCALE],
});

const event = (id: string): Topic => ({
  page: `events/${id}/`,
  title(archive, locale) {
    const { name, language } = must(archive.events, id);
    return pick(name, locale, language);
  },
  records: (archive) => recordsOfEvent(archive, id),
  locales: [DEFAULT_LOCALE],
});

const series = (id: string): Topic => ({
  page: `series/${id}/`,
  title: (archive, locale) => label(archive, locale, ['series', id]),
  records: (archive) => recordsOfEvents(archive, archive.backlinks.eventsOfSeries.get(id) ?? []),
  locales: LOCALES,
});

const facet = (name: FacetName, code: string): Topic => ({
  page: facetPath(name, code),
  title: (archive, locale) => label(archive, locale, [name, code]),
  records: ({ facets }) => ({
    releases: [],
    agreements: (facets[name].get(code)?.all ?? []).map(({ id }) => id),
  }),
  locales: LOCALES,
});
