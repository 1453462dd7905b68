import type { ChosenFilters } from '#src/search/answer/request.ts';
import { lies, type Span } from '#src/search/answer/span.ts';
import type { DocumentPlace, FullShard, OpenShard } from '#src/search/engine.ts';
import { FEWEST_SUMS, FILTERS, type FilterName } from '#src/search/names.ts';

/** A filter with the values that the results have, and how many records each would leave. */
export interface Facet {
  name: FilterName;
  values: FacetValue[];
}

export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** What narrows the results. */
export interface Narrowing {
  chosen: ChosenFilters;
  span?: Span | null;
}

/** Whether a document passes all chosen filters, save the one that is set aside. */
export function passes(
  shards: readonly FullShard[],
  { shard, row }: DocumentPlace,
  { chosen, span, aside }: Narrowing & { aside?: FilterName },
): boolean {
  if (span && aside !== 'year') {
    const [years, months] = (['year', 'month'] as const).map((name) =>
      valuesAt(shards, { shard, row }, name),
    );
    if (!lies(span, { years: years ?? [], months: months ?? [] })) return false;
  }
  return FILTERS.every((name) => {
    const wanted = name === aside ? undefined : chosen[name];
    if (!wanted || wanted.length === 0) return true;
    return valuesAt(shards, { shard, row }, name).some((value) => wanted.includes(value));
  });
}

/**
 * Counts records, not translations. `placesWithout` gives the results as they would be if this
 * filter were not set, so that a reader sees what a further value would add.
 */
export function facetsOf(
  shards: readonly FullShard[],
  chosen: ChosenFilters,
  placesWithout: (name: FilterName) => readonly DocumentPlace[],
): Facet[] {
  return FILTERS.map((name) => {
    const records = new Map<string, Set<string>>();
    for (const value of chosen[name] ?? []) records.set(value, new Set());
    for (const place of placesWithout(name)) {
      for (const value of valuesAt(shards, place, name)) {
        const holders = records.get(value) ?? new Set();
        records.set(value, holders.add(recordAt(shards, place)));
      }
    }
    const values = [...records].map(([value, holders]) => ({
      value,
      count: holders.size,
      chosen: chosen[name]?.includes(value) ?? false,
    }));
    return {
      name,
      values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    };
  })
    .filter(({ values }) => values.length > 0)
    .filter(({ name }) => name !== 'sum' || hasSums(shards));
}

/** Whether the archive names enough sums to choose and to sort by them. */
function hasSums(shards: readonly FullShard[]): boolean {
  const priced = new Set<string>();
  for (const [shard, { facets }] of shards.entries()) {
    for (const [row, sum] of (facets.sort.sum ?? []).entries()) {
      if (sum !== null) priced.add(recordAt(shards, { shard, row }));
      if (priced.size >= FEWEST_SUMS) return true;
    }
  }
  return false;
}

/** Identity of the record at this place; a record in one language is its place. */
export function recordAt(shards: readonly OpenShard[], { shard, row }: DocumentPlace): string {
  const record = shards[shard]?.records[row] ?? null;
  return record === null ? `${shard}:${row}` : `${record}`;
}

function valuesAt(
  shards: readonly FullShard[],
  { shard, row }: DocumentPlace,
  name: FilterName,
): string[] {
  const column = shards[shard]?.facets.filters[name];
  return (column?.rows[row] ?? []).map((number) => column?.values[number] ?? '');
}
