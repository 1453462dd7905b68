import { rowsOfBlock } from '#src/search/block.ts';
import type { OpenShard } from '#src/search/engine.ts';
import type {
  FieldLengths,
  RecordSteps,
  ShardEntry,
  ShardFacets,
  ShardLengths,
} from '#src/search/manifest.ts';

/** A shard before its language is asked for: no lengths yet, and nothing that finds its rows. */
export function closedShard(entry: ShardEntry, records: RecordSteps[number]): OpenedShard {
  const shard = { entry, lengths: [], records: numbersOf(records) };
  return { shard, textAt: () => undefined, rowsAt: () => [] };
}

export interface OpenedShard {
  shard: OpenShard & { lengths: FieldLengths[] };
  /** File of `texts/` that holds what is shown of the row, and its place there. */
  textAt: (row: number) => readonly [file: number, place: number] | undefined;
  /** The rows that an identifier of Pagefind's stands for, and where in each the words stand. */
  rowsAt: RowsAt;
}

type RowsAt = (
  id: string,
  words: readonly number[],
) => Iterable<readonly [number, readonly number[]]>;

/** Fills in what is read of a shard before its first question. */
export function openShard(opened: OpenedShard, lengths: ShardLengths): void {
  const { shard } = opened;
  const { first, documents } = shard.entry;
  shard.lengths = Array.from({ length: documents }, (_, row): FieldLengths => {
    const at = (field: number) => lengths.lengths[field]?.[first + row] ?? 0;
    return [at(0), at(1), at(2), at(3), at(4)];
  });
  const places = lengths.texts.flatMap((count, file) =>
    Array.from({ length: count }, (_, place) => [file, place] as const),
  );
  opened.textAt = (row) => places[first + row];
  opened.rowsAt = ownRows(shard.entry);
}

function numbersOf(steps: RecordSteps[number]): (number | null)[] {
  let before = 0;
  return steps.map((step) => {
    if (step === null) return null;
    before += step;
    return before;
  });
}

/** Of the rows of a shard those of one language, counted from its first. */
function ownRows({ first, documents }: ShardEntry): RowsAt {
  return (id, words) =>
    [...rowsOfBlock(id, words)].flatMap(([row, positions]) =>
      row >= first && row < first + documents ? [[row - first, positions] as const] : [],
    );
}

/** The facets of one language of a shard. */
export function ownFacets(
  { filters, sort }: ShardFacets,
  { first, documents }: ShardEntry,
): ShardFacets {
  const own = <Value>(rows: readonly Value[]): Value[] => rows.slice(first, first + documents);
  const filtered = Object.entries(filters).map(([name, { values, rows }]) => [
    name,
    { values, rows: own(rows) },
  ]);
  const sorted = Object.entries(sort).map(([key, values]) => [key, own(values)]);
  return {
    filters: Object.fromEntries(filtered) as ShardFacets['filters'],
    sort: Object.fromEntries(sorted) as ShardFacets['sort'],
  };
}
