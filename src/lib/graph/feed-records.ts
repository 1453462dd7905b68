import type { Archive } from './archive.ts';

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

/** Of the feed of several events. */
export function recordsOfEvents(archive: Archive, ids: readonly string[]): FeedRecords {
  const own = ids.map((id) => recordsOfEvent(archive, id));
  return {
    releases: [...new Set(own.flatMap(({ releases }) => releases))],
    agreements: [...new Set(own.flatMap(({ agreements }) => agreements))],
  };
}

/** Releases and agreements of an event's feed. */
export const recordsOfEvent = ({ backlinks }: Archive, id: string): FeedRecords => ({
  releases: backlinks.releasesOfEvent.get(id) ?? [],
  agreements: backlinks.agreementsOfEvent.get(id) ?? [],
});
