import { cellOf, type columnsOf } from './column.ts';
import { csvLines, isHarmless } from './csv.ts';

/** A row as each format has it, in UTF-8; lines of CSV with their ends. */
export interface RowLines {
  readonly json: Uint8Array;
  readonly plain: Uint8Array;
  readonly spreadsheet: Uint8Array;
}

/** The lines of many rows, made and encoded once for all the files that they stand in; the next call overwrites them. */
export function rowLines(
  rows: readonly object[],
  columns: ReturnType<typeof columnsOf>,
): RowLines[] {
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
  const others = cells.filter((row) => !isHarmless(row));
  const texts = [
    ...rows.map((row) => JSON.stringify(row)),
    ...csvLines(cells, 'plain'),
    ...csvLines(others, 'spreadsheet'),
  ];
  const lines = encoded(texts);
  const json = lines.slice(0, rows.length);
  const plain = lines.slice(rows.length, 2 * rows.length);
  const changed = new Map(others.map((row, index) => [row, lines[2 * rows.length + index]]));
  return cells.map((row, index) => {
    const own = plain[index] ?? NOTHING;
    return {
      json: json[index] ?? NOTHING,
      plain: own,
      spreadsheet: changed.get(row) ?? own,
    };
  });
}

const NOTHING = new Uint8Array();

/** For all lines of a call: memory outside of V8's heap, when it comes and goes, makes V8 collect all garbage. */
let room = Buffer.alloc(0);

/** Of a code unit, at most. */
const BYTES = 3;

function encoded(lines: readonly string[]): Uint8Array[] {
  const most = lines.reduce((sum, { length }) => sum + length, 0) * BYTES;
  if (room.length < most) room = Buffer.allocUnsafeSlow(most);
  let start = 0;
  return lines.map((line) => {
    const end = start + room.write(line, start);
    const own = room.subarray(start, end);
    start = end;
    return own;
  });
}
