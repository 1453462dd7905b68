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

/** Sorts by date or by sum; what has none stands at the end under every order. */
export function inOrder<Place extends DocumentPlace>(
  shards: readonly FullShard[],
  places: readonly Place[],
  sort: Exclude<Sort, 'relevance'>,
): Place[] {
  const keyOf = ({ shard, row }: Place) =>
    shards[shard]?.facets.sort[sort === 'sum' ? 'sum' : 'date']?.[row] ?? null;
  const before = sort === 'sum' ? largestFirst(places.map(keyOf)) : byDate(sort);
  return [...places].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === second) return 0;
    if (first === null) return 1;
    return second === null ? -1 : before(first, second);
  });
}

const byDate = (sort: Sort) => (first: string, second: string) =>
  (sort === 'newest') === first < second ? 1 : -1;

/** Sums of different currencies cannot be compared: the currency of most records comes first. */
function largestFirst(keys: readonly (string | null)[]): (a: string, b: string) => number {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const currency = key?.split(' ')[0] ?? '';
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return (a, b) => {
    const [[one = '', first], [other = '', second]] = [a.split(' '), b.split(' ')];
    if (one === other) return Number(second) - Number(first);
    return (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1);
  };
}
