import { plainMessages } from '#src/i18n/messages.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { CHRONICLES, type ChronicleName } from '#src/lib/graph/chronicle.ts';
import {
  recordsOfEvent,
  recordsOfOrganization,
  type FeedRecords,
} from '#src/lib/graph/feed-records.ts';
import { FACETS } from '#src/lib/graph/facets.ts';
import type { Text } from '#src/lib/records/text.ts';
import { pick } from '#src/lib/text.ts';
import { facetPath } from '#src/lib/views/facet.ts';
import { label } from '#src/lib/views/label.ts';
import { organizationName } from '#src/lib/views/link.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';

/** What a feed is about, and everything that may stand in it. */
export interface Topic {
  /** Address of its page without language and leading slash; `` is the home page. */
  readonly page: string;
  readonly title: (locale: Locale) => Text;
  readonly releases: readonly string[];
  readonly agreements: readonly string[];
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
    title: (locale) => ({ text: plainMessages(locale).home.newest, lang: locale }),
    releases: archive.chronicles.releases.all.map(({ id }) => id),
    agreements: [],
    locales: LOCALES,
  };
  yield* lists(archive);
  yield* organizations(archive);
  yield* events(archive);
  yield* series(archive);
  yield* facets(archive);
}

/** Releases, agreements and events: what is new in the whole list serves the pages of its years and months too. */
function* lists(archive: Archive): Generator<Topic> {
  const idsOf = (list: ChronicleName): string[] => archive.chronicles[list].all.map(({ id }) => id);
  const spoken = idsOf('events').map((id) => recordsOfEvent(archive, id));
  const records: Readonly<Record<ChronicleName, FeedRecords>> = {
    releases: { releases: idsOf('releases'), agreements: [] },
    agreements: { releases: [], agreements: idsOf('agreements') },
    events: {
      releases: [...new Set(spoken.flatMap(({ releases }) => releases))],
      agreements: [...new Set(spoken.flatMap(({ agreements }) => agreements))],
    },
  };
  for (const list of CHRONICLES) {
    yield {
      page: `${list}/`,
      title: (locale) => ({ text: plainMessages(locale).lists.names[list], lang: locale }),
      ...records[list],
      locales: LOCALES,
    };
  }
}

function* organizations(archive: Archive): Generator<Topic> {
  for (const organization of archive.organizations.values()) {
    const { id } = organization;
    yield {
      page: `organizations/${id}/`,
      title: (locale) => organizationName(organization, locale),
      ...recordsOfOrganization(archive, id),
      locales: [DEFAULT_LOCALE],
    };
  }
}

function* events(archive: Archive): Generator<Topic> {
  for (const { id, name, language } of archive.events.values()) {
    yield {
      page: `events/${id}/`,
      title: (locale) => pick(name, locale, language),
      ...recordsOfEvent(archive, id),
      locales: [DEFAULT_LOCALE],
    };
  }
}

function* series(archive: Archive): Generator<Topic> {
  const { taxonomies, backlinks } = archive;
  for (const id of taxonomies.series.keys()) {
    const editions = backlinks.eventsOfSeries.get(id) ?? [];
    yield {
      page: `series/${id}/`,
      title: (locale) => label(archive, locale, ['series', id]),
      releases: editions.flatMap((event) => backlinks.releasesOfEvent.get(event) ?? []),
      agreements: editions.flatMap((event) => backlinks.agreementsOfEvent.get(event) ?? []),
      locales: LOCALES,
    };
  }
}

function* facets(archive: Archive): Generator<Topic> {
  for (const facet of FACETS) {
    for (const [code, { all }] of archive.facets[facet]) {
      yield {
        page: facetPath(facet, code),
        title: (locale) => label(archive, locale, [facet, code]),
        releases: [],
        agreements: all.map(({ id }) => id),
        locales: LOCALES,
      };
    }
  }
}
