import type { Agreement } from '../records/agreement.ts';
import type { Release } from '../records/release.ts';
import { derivedOnce } from '../trace/derived.ts';
import type { Archive } from './archive.ts';

/** The day on which the archive last changed a release: its last correction, else the day it took it in. */
export const releaseUpdated = ({ added, corrections }: Release): string =>
  [added, ...corrections.map(({ date }) => date)].reduce(later);

/**
 * The day on which the archive last learnt of an agreement: from a release, the day that was taken in; from a
 * publication outside, the day of retrieval. `null` where no source has such a day.
 */
export function agreementUpdated(archive: Archive, { id, stages }: Agreement): string | null {
  const releases = archive.backlinks.releasesOfAgreement.get(id) ?? [];
  const days = [
    ...releases.map((release) => archive.releases.get(release)?.added ?? null),
    ...stages.map(({ source }) => (source && 'retrieved' in source ? source.retrieved : null)),
  ];
  return days.filter((day) => day !== null).reduce<string | null>(laterOrFirst, null);
}

/** The first day on which the archive took something in; `null` while it is empty. */
export const firstDay = (archive: Archive): string | null => lookUp(archive, '');

/** Asked for every feed without entries. */
const lookUp = derivedOnce('first-day', ({ releases }): string | null => {
  let first: string | null = null;
  for (const { added } of releases.values()) if (first === null || added < first) first = added;
  return first;
});

const later = (a: string, b: string): string => (a > b ? a : b);

const laterOrFirst = (a: string | null, b: string): string => (a === null ? b : later(a, b));
