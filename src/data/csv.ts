import { stringify } from 'csv-stringify/sync';
import type { columnsOf } from './column.ts';

/** For programs as it is; for spreadsheets with a byte order mark, and with nothing that they would calculate. */
export type CsvKind = 'plain' | 'spreadsheet';

type Columns = ReturnType<typeof columnsOf>;

const MARK = '\uFEFF';

/** The first line of a CSV file (RFC 4180): the names of the columns. */
export const csvHead = (columns: Columns, kind: CsvKind): string =>
  (kind === 'spreadsheet' ? MARK : '') +
  csvLines([columns.map(({ column }) => column.name)], kind).join('');

/** A last cell by which the line of a row is known from a line inside of a cell: no text of an archive has it. */
const END = '\0';
const LINE_END = '\r\n';

/** The line of each row, a list of cells; the library takes its time for each call, so rows come in hundreds. */
export function csvLines(rows: readonly (readonly string[])[], kind: CsvKind): string[] {
  const text = stringify(
    rows.map((cells) => [...cells, END]),
    { record_delimiter: LINE_END, escape_formulas: kind === 'spreadsheet' },
  );
  const lines = text.split(`,${END}${LINE_END}`).slice(0, -1);
  if (lines.length !== rows.length) throw new Error('A row of the open data holds a NUL.');
  return lines.map((line) => line + LINE_END);
}

/** Whether a spreadsheet takes nothing in a row for a formula, as far as is certain. */
export const isHarmless = (cells: readonly string[]): boolean =>
  cells.every((cell) => HARMLESS.test(cell));

const HARMLESS = /^(?:$|[\p{L}\p{N}/«“"[{(])/u;
