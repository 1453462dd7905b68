import { derived } from '../trace/derived.ts';
import { placeAmong } from './chronicle.ts';
import { datedRelease } from './chronicles.ts';

/** Identifiers of the releases beside one, in the order of the lists. */
export interface Neighbours {
  /** The next older one. */
  readonly previous: string | null;
  /** The next newer one. */
  readonly next: string | null;
}

export const neighboursOf = derived('neighbours', ({ releases, chronicles }, id): Neighbours => {
  const release = releases.get(id);
  if (!release) return { previous: null, next: null };
  const { all } = chronicles.releases;
  const place = placeAmong(all, datedRelease(release));
  return { previous: all[place + 1]?.id ?? null, next: all[place - 1]?.id ?? null };
});
