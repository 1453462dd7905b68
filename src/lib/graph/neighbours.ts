import { derived } from '../trace/derived.ts';
import type { Dated } from './chronicle.ts';

/** Identifiers of the releases beside one, in the order of the lists. */
export interface Neighbours {
  /** The next older one. */
  readonly previous: string | null;
  /** The next newer one. */
  readonly next: string | null;
}

export const neighboursOf = derived('neighbours', ({ chronicles }, id): Neighbours => {
  const { all } = chronicles.releases;
  const place = placesIn(all).get(id);
  if (place === undefined) return { previous: null, next: null };
  return { previous: all[place + 1]?.id ?? null, next: all[place - 1]?.id ?? null };
});

const places = new WeakMap<readonly Dated[], ReadonlyMap<string, number>>();

/** Where each record stands in a list. */
function placesIn(list: readonly Dated[]): ReadonlyMap<string, number> {
  const found = places.get(list) ?? new Map(list.map(({ id }, place) => [id, place]));
  places.set(list, found);
  return found;
}
