import { derived } from '../trace/derived.ts';
import type { Archive } from './archive.ts';
import { isOlder, placeAmong, type Dated, type Moment } from './chronicle.ts';
import type { FacetName } from './facets.ts';

/** A list of agreements by a code or a party. */
export interface FacetList {
  readonly facet: FacetName | 'parties';
  readonly code: string;
}

/** How many are looked up at most. */
export const MOST_OLDER = 5;

const lookUp = derived('older', ({ facets }, key): Dated[] => {
  const [facet = '', code = '', year, month] = key.split(' ');
  const all = facets[facet as FacetList['facet']].get(code)?.all ?? [];
  const moment = { year: Number(year), month: month === '' ? null : Number(month) };
  // Stands after all of its month.
  const end: Dated = { id: '', moment, date: null, added: null };
  const found: Dated[] = [];
  for (let at = placeAmong(all, end); at < all.length && found.length < MOST_OLDER; at++) {
    const dated = all[at];
    if (!dated?.moment) break;
    if (isOlder(dated, end)) found.push(dated);
  }
  return found;
});

/** The first agreements of a list that are of earlier months; a few, whatever is added later. */
export const olderOf = (archive: Archive, { facet, code }: FacetList, moment: Moment): Dated[] =>
  lookUp(archive, `${facet} ${code} ${moment.year} ${moment.month ?? ''}`);
