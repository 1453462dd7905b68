import type { OpenShard } from '#src/search/engine.ts';
import type { FieldLengths, RecordSteps, ShardEntry, ShardLengths } from '#src/search/manifest.ts';

/** What is read of a shard before the first question. */
export interface ShardFiles {
  lengths: ShardLengths;
  records: RecordSteps[number];
}

/** A shard by row, and where its rows are found. */
export function openShard(entry: ShardEntry, { lengths, records }: ShardFiles) {
  const shard: OpenShard = {
    entry,
    lengths: Array.from({ length: entry.documents }, (_, row): FieldLengths => {
      const at = (field: number) => lengths.lengths[field]?.[row] ?? 0;
      return [at(0), at(1), at(2), at(3), at(4)];
    }),
    records: numbersOf(records),
  };
  const places = lengths.texts.flatMap((count, file) =>
    Array.from({ length: count }, (_, place) => [file, place] as const),
  );
  return {
    shard,
    /** File of `texts/` that holds what is shown of the row, and its place there. */
    textAt: (row: number) => places[row],
    /** The row with this identifier of Pagefind's. */
    rowOf: rowsById(lengths.ids),
  };
}

function numbersOf(steps: RecordSteps[number]): (number | null)[] {
  let before = 0;
  return steps.map((step) => {
    if (step === null) return null;
    before += step;
    return before;
  });
}

/** Identifiers that were given in order are numbers in base 36. */
function rowsById(ids: readonly string[] | null): (id: string) => number | undefined {
  if (ids === null) return (id) => Number.parseInt(id, 36);
  const rows = new Map(ids.map((id, row) => [id, row]));
  return (id) => rows.get(id);
}
