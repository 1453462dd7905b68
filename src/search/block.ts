/**
 * Pagefind lists every page of a shard before its first answer, and a counter of pages does not
 * compress. So what it takes for a page is a block of rows, and what it takes for the place of a
 * word says in which row of the block it stands, and where in that row.
 */
const ROWS = 64;
/** Words of a row that have places of their own; what stands beyond shares the last one. */
const PLACES = 2 ** 14;

/** Identifier of a block, after the code of its shard. */
export const blockId = (block: number): string => block.toString(36);

/** How many blocks so many rows fill. */
export const blocksOf = (rows: number): number => Math.ceil(rows / ROWS);

/** The block in which a row lies. */
export const blockOf = (row: number): number => Math.floor(row / ROWS);

/** A place in a row as a place in its block. */
export function placeInBlock(row: number, position: number): number {
  return (row % ROWS) * PLACES + Math.min(position, PLACES - 1);
}

/** The rows that have these places of a block, with the places in each, ascending. */
export function rowsOfBlock(id: string, places: readonly number[]): Map<number, number[]> {
  const first = Number.parseInt(id, 36) * ROWS;
  const rows = new Map<number, number[]>();
  for (const place of [...places].sort((a, b) => a - b)) {
    const row = first + Math.floor(place / PLACES);
    const own = rows.get(row);
    if (!own) rows.set(row, [place % PLACES]);
    else if (own.at(-1) !== place % PLACES) own.push(place % PLACES);
  }
  return rows;
}
