import type { Agreement } from '../records/agreement.ts';
import { derived } from '../trace/derived.ts';
import type { Archive } from './archive.ts';
import { isOlder, newestFirst, placeAmong, type Chronicle, type Dated } from './chronicle.ts';

/** How much a shared party, region or sector says, in this order. */
const WEIGHTS = { parties: 4, regions: 2, sectors: 1 } as const;
type Shared = keyof typeof WEIGHTS;

/** How many related agreements a page names at most; lists lead to the others. */
const MOST = 5;

/** Those that the page of an agreement names. */
export const related = derived('related', (archive, id): string[] => {
  const agreement = archive.agreements.get(id);
  return agreement ? relatedOlder(archive, agreement, MOST) : [];
});

/**
 * Agreements of earlier months with a party, region or sector of this one, the nearest first, `most` at most. Only
 * earlier ones, so that a page stays as it is when the archive goes on; without a known month there are none.
 * @internal Exported for tests.
 */
export function relatedOlder(archive: Archive, agreement: Agreement, most: number): string[] {
  const lists = listsOf(archive, agreement);
  const [smallest] = [...lists].sort((a, b) => a.all.length - b.all.length);
  const self = smallest?.all.find(({ id }) => id === agreement.id);
  if (!self?.moment) return [];
  const candidates = new Map(
    lists.flatMap(({ all }) => older(all, self, most)).map((dated) => [dated.id, dated]),
  );
  const scored = Array.from(candidates.values(), (dated) => {
    const other = archive.agreements.get(dated.id);
    return { dated, score: other ? likeness(agreement, other) : 0 };
  });
  scored.sort((a, b) => b.score - a.score || newestFirst(a.dated, b.dated));
  return scored.slice(0, most).map(({ dated }) => dated.id);
}

function listsOf({ facets }: Archive, agreement: Agreement): Chronicle[] {
  const shared = Object.keys(WEIGHTS) as Shared[];
  return shared.flatMap((name) =>
    codesOf(agreement, name).flatMap((code) => facets[name].get(code) ?? []),
  );
}

function codesOf({ parties, regions, sectors }: Agreement, name: Shared): readonly string[] {
  if (name === 'sectors') return sectors;
  if (name === 'regions') return regions.map(({ code }) => code);
  return parties.flatMap(({ organization }) => organization ?? []);
}

/** The first of a list that are older; those of the same month stand before them. */
function older(all: readonly Dated[], self: Dated, most: number): Dated[] {
  const found: Dated[] = [];
  for (let index = placeAmong(all, self); index < all.length && found.length < most; index++) {
    const dated = all[index];
    if (!dated?.moment) break;
    if (isOlder(dated, self)) found.push(dated);
  }
  return found;
}

function likeness(a: Agreement, b: Agreement): number {
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS) as [Shared, number][]) {
    const own = new Set(codesOf(a, name));
    for (const code of new Set(codesOf(b, name))) if (own.has(code)) score += weight;
  }
  return score;
}
