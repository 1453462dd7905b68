import { cellOf, type columnsOf } from './column.ts';
import { csvLines, isHarmless } from './csv.ts';

/** A row as each format has it; lines of CSV with their ends. */
export interface RowLines {
  readonly json: string;
  readonly plain: string;
  readonly spreadsheet: string;
}

/** The lines of many rows, made once for all the files that they stand in. */
export function rowLines(
  rows: readonly object[],
  columns: ReturnType<typeof columnsOf>,
): RowLines[] {
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
  const plain = csvLines(cells, 'plain');
  const others = cells.filter((row) => !isHarmless(row));
  const spreadsheet = new Map(
    csvLines(others, 'spreadsheet').map((line, index) => [others[index], line]),
  );
  return rows.map((row, index) => {
    const own = plain[index] ?? '';
    return {
      json: JSON.stringify(row),
      plain: own,
      spreadsheet: spreadsheet.get(cells[index]) ?? own,
    };
  });
}
