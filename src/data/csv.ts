import { stringify } from 'csv-stringify/sync';
import { cellOf, type columnsOf } from './column.ts';

/** For programs as it is; for spreadsheets with a byte order mark, and with nothing that they would calculate. */
export type CsvKind = 'plain' | 'spreadsheet';

const MARK = '\uFEFF';

/** The lines of a CSV file (RFC 4180), the names of the columns first. */
export function* csvLines(
  rows: Iterable<object>,
  columns: ReturnType<typeof columnsOf>,
  kind: CsvKind,
): Generator<string> {
  const safe = kind === 'spreadsheet';
  const options = { record_delimiter: '\r\n', escape_formulas: safe } as const;
  const write = (cells: readonly string[]): string => stringify([cells], options);
  yield (safe ? MARK : '') + write(columns.map(({ column }) => column.name));
  for (const row of rows) yield write(columns.map((column) => cellOf(row, column)));
}
