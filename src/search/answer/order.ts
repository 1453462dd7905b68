import { recordAt } from '#src/search/answer/facet.ts';
import type { DocumentPlace, FullShard, OpenShard } from '#src/search/engine.ts';
import type { Sort } from '#src/search/names.ts';
import type { Locale } from '#src/site.ts';

/** One record per place: of its translations in the list, the interface's language or the best. */
export function oncePerRecord<Place extends DocumentPlace>(
  shards: readonly OpenShard[],
  places: readonly Place[],
  locale: Locale,
): Place[] {
  const chosen = new Map<string, Place>();
  for (const place of places) {
    const record = recordAt(shards, place);
    if (!chosen.has(record) || shards[place.shard]?.entry.locale === locale) {
      chosen.set(record, place);
    }
  }
  return [...chosen.values()];
}

/** Sorts by date; what has no date stands at the end under both orders. */
export function inOrder<Place extends DocumentPlace>(
  shards: readonly FullShard[],
  places: readonly Place[],
  sort: Exclude<Sort, 'relevance'>,
): Place[] {
  const dateOf = ({ shard, row }: Place) => shards[shard]?.facets.sort.date?.[row] ?? null;
  const sign = sort === 'newest' ? -1 : 1;
  return [...places].sort((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    if (first === second) return 0;
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -sign : sign;
  });
}
