import type { Archive } from '../graph/archive.ts';
import type { Agreement, Party } from '../records/agreement.ts';
import type { Event, Session } from '../records/event.ts';
import type { Figure } from '../records/figure.ts';
import type { Organization } from '../records/organization.ts';
import type { Release } from '../records/release.ts';

/** Fields that a record has only in the open data, computed from others; `true` where one always has a value. */
type Derived<T> = Readonly<Record<string, true | ((record: T, archive: Archive) => unknown)>>;

/** Fields of each table that are not fields of the record. The others are taken from the record itself. */
export const DERIVED: {
  readonly releases: Derived<Release>;
  readonly agreements: Derived<Agreement>;
  readonly parties: Derived<Party>;
  readonly organizations: Derived<Organization>;
  readonly events: Derived<Event>;
  readonly sessions: Derived<Session>;
  readonly figures: Derived<Figure>;
} = {
  releases: {
    ...{ url: true, title: true, lead: true, languages: true },
    translators: ({ texts }) => Object.values(texts).flatMap(({ translator }) => translator ?? []),
  },
  agreements: {
    ...{ url: true, stage: true },
    regionBorders: ({ regions }) => regions.filter(({ borders }) => borders !== null),
    releases: ({ id }, { backlinks }) => backlinks.releasesOfAgreement.get(id),
  },
  parties: { id: true, agreement: true, position: true, name: true, unnamed: true },
  organizations: {
    ...{ url: true, name: true, aliases: true },
    agreements: ({ id }, { backlinks }) => backlinks.agreementsOfOrganization.get(id),
    concernedBy: ({ id }, { backlinks }) => backlinks.agreementsAbout.get(id),
    releases: ({ id }, { backlinks }) => backlinks.releasesOfOrganization.get(id),
    events: ({ id }, { backlinks }) => backlinks.eventsOfOrganization.get(id),
  },
  events: {
    ...{ url: true, listed: true },
    announced: ({ id }, { backlinks, releases }) =>
      (backlinks.releasesOfEvent.get(id) ?? []).flatMap((release) => releases.get(release)?.totals),
    agreements: ({ id }, { backlinks }) => backlinks.agreementsOfEvent.get(id),
    releases: ({ id }, { backlinks }) => backlinks.releasesOfEvent.get(id),
  },
  sessions: { id: true, event: true, timeZone: true },
  figures: { release: true },
};
