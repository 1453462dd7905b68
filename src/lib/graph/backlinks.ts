import type { Agreement } from '../records/agreement.ts';
import type { Event } from '../records/event.ts';
import type { Release } from '../records/release.ts';
import { multimap, type Multimap } from './multimap.ts';

/** For each record the identifiers of those that refer to it. */
export interface Backlinks {
  /** Releases that announce an agreement, or are named as a source of its stages. */
  readonly releasesOfAgreement: Multimap;
  readonly releasesOfEvent: Multimap;
  /** Releases that issue from, mention, or announce an agreement of an organization. */
  readonly releasesOfOrganization: Multimap;
  readonly agreementsOfEvent: Multimap;
  /** Agreements to which an organization is a party. */
  readonly agreementsOfOrganization: Multimap;
  /** Agreements that are about an organization. */
  readonly agreementsAbout: Multimap;
  /** Events that an organization runs, supports or houses. */
  readonly eventsOfOrganization: Multimap;
  readonly eventsInside: Multimap;
  readonly eventsOfSeries: Multimap;
}

interface Published {
  readonly releases: ReadonlyMap<string, Release>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly events: ReadonlyMap<string, Event>;
}

type Pair = readonly [key: string, value: string];

export function backlinks(published: Published): Backlinks {
  const releases = [...published.releases.values()];
  const agreements = [...published.agreements.values()];
  const events = [...published.events.values()];
  return {
    releasesOfAgreement: multimap([...announced(releases), ...evidenced(agreements)]),
    releasesOfEvent: multimap(releases.flatMap(({ id, event }) => optional(event, id))),
    releasesOfOrganization: multimap(
      releases.flatMap((release) => organizations(release, published)),
    ),
    agreementsOfEvent: multimap(agreements.flatMap(({ id, event }) => optional(event, id))),
    agreementsOfOrganization: multimap(
      agreements.flatMap(({ id, parties }) =>
        parties.flatMap(({ organization }) => optional(organization, id)),
      ),
    ),
    agreementsAbout: multimap(
      agreements.flatMap(({ id, concerns }) => concerns.map((about): Pair => [about, id])),
    ),
    eventsOfOrganization: multimap(events.flatMap(roles)),
    eventsInside: multimap(events.flatMap(({ id, partOf }) => optional(partOf, id))),
    eventsOfSeries: multimap(events.flatMap(({ id, series }) => optional(series, id))),
  };
}

const optional = (key: string | null, value: string): Pair[] =>
  key === null ? [] : [[key, value]];

const announced = (releases: readonly Release[]): Pair[] =>
  releases.flatMap(({ id, agreements }) => agreements.map((agreement): Pair => [agreement, id]));

const evidenced = (agreements: readonly Agreement[]): Pair[] =>
  agreements.flatMap(({ id, stages }) =>
    stages.flatMap(({ source }): Pair[] =>
      source && 'release' in source ? [[id, source.release]] : [],
    ),
  );

function organizations(release: Release, { agreements }: Published): Pair[] {
  const parties = release.agreements.flatMap((id) => {
    const agreement = agreements.get(id);
    if (!agreement) return [];
    return [...agreement.parties.map(({ organization }) => organization), ...agreement.concerns];
  });
  const mentioned = Object.values(release.texts).flatMap(({ body }) =>
    body.links
      .filter((link) => link.startsWith('organization:'))
      .map((link) => link.slice('organization:'.length)),
  );
  return [release.issuer, ...parties, ...mentioned].flatMap((id) => optional(id, release.id));
}

function roles({ id, organizers, venues }: Event): Pair[] {
  return [
    ...organizers.map(({ organization }): Pair => [organization, id]),
    ...venues.flatMap(({ organization }) => optional(organization, id)),
  ];
}
