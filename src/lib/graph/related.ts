import type { Agreement } from '../records/agreement.ts';
import type { Archive } from './archive.ts';
import { newestFirst } from './chronicle.ts';
import { momentOf } from './chronicles.ts';
import { MOST_OLDER, olderOf } from './older.ts';

/** How much a shared party, region or sector says, in this order. */
const WEIGHTS = { parties: 4, regions: 2, sectors: 1 } as const;
type Shared = keyof typeof WEIGHTS;

/**
 * Agreements of earlier months with a party, region or sector of this one, the nearest first, a few at most. Only
 * earlier ones, so that a page stays as it is when the archive goes on; without a known month there are none.
 */
export function relatedOlder(archive: Archive, agreement: Agreement): string[] {
  const moment = momentOf(agreement, archive);
  if (!moment) return [];
  const lists = (Object.keys(WEIGHTS) as Shared[]).flatMap((facet) =>
    codesOf(agreement, facet).map((code) => ({ facet, code })),
  );
  const candidates = new Map(
    lists.flatMap((list) => olderOf(archive, list, moment)).map((dated) => [dated.id, dated]),
  );
  const scored = Array.from(candidates.values(), (dated) => {
    const other = archive.agreements.get(dated.id);
    return { dated, score: other ? likeness(agreement, other) : 0 };
  });
  scored.sort((a, b) => b.score - a.score || newestFirst(a.dated, b.dated));
  return scored.slice(0, MOST_OLDER).map(({ dated }) => dated.id);
}

function codesOf({ parties, regions, sectors }: Agreement, name: Shared): readonly string[] {
  if (name === 'sectors') return sectors;
  if (name === 'regions') return regions.map(({ code }) => code);
  return parties.flatMap(({ organization }) => organization ?? []);
}

function likeness(a: Agreement, b: Agreement): number {
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS) as [Shared, number][]) {
    const own = new Set(codesOf(a, name));
    for (const code of new Set(codesOf(b, name))) if (own.has(code)) score += weight;
  }
  return score;
}
