import type { Term } from '#src/lib/records/taxonomy.ts';
import { isoDay } from '../calendar.ts';
import type { Random } from '../random.ts';
import { terms, type World } from '../world.ts';
import type { ReleaseFacts } from './release.ts';

/** A region as it was on the day of a release: `borders` where they have changed since. */
export interface RegionFacts {
  readonly code: string;
  readonly borders: string | undefined;
}

/** A region that existed when the release came out; where that is unknown, one that has always been the same. */
export function regionOf(world: World, { day }: ReleaseFacts, random: Random): RegionFacts {
  const date = day === null ? null : isoDay(day);
  const existed = ({ from, bordersChanged }: Term): boolean =>
    date === null ? from === null && bordersChanged.length === 0 : from === null || from <= date;
  const { id, bordersChanged } = random.pick(terms(world, 'regions').filter(existed));
  const changed = date !== null && bordersChanged.some((change) => change > date);
  return { code: id, borders: changed ? date.slice(0, 4) : undefined };
}
