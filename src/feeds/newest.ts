import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { FeedRecords } from '#src/lib/graph/feed-records.ts';
import { agreementUpdated, releaseUpdated } from '#src/lib/graph/updated.ts';

/** Entries of a feed at most: readers fetch it whole, again and again. */
const ENTRIES = 50;

/** A record that stands in a feed, with the day on which the archive last changed it, `YYYY-MM-DD`. */
export interface Item {
  readonly collection: 'releases' | 'agreements';
  readonly id: string;
  readonly updated: string;
}

/**
 * The records that changed last, latest first; those of one day in the order of their lists, releases
 * before agreements. An agreement of which no source says when the archive learnt of it cannot stand in a feed.
 */
export function newest(archive: Archive, { releases, agreements }: FeedRecords): Item[] {
  const items: Item[] = [];
  for (const id of releases) {
    const updated = releaseUpdated(must(archive.releases, id));
    items.push({ collection: 'releases', id, updated });
  }
  for (const id of agreements) {
    const updated = agreementUpdated(archive, must(archive.agreements, id));
    if (updated !== null) items.push({ collection: 'agreements', id, updated });
  }
  return items.sort(latestFirst).slice(0, ENTRIES);
}

const latestFirst = (a: Item, b: Item): number =>
  a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0;
