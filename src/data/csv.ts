import { stringify } from 'csv-stringify/sync';
import { cellOf, type columnsOf } from './column.ts';

/** For programs as it is; for spreadsheets with a byte order mark, and with nothing that they would calculate. */
export type CsvKind = 'plain' | 'spreadsheet';

type Columns = ReturnType<typeof columnsOf>;

const MARK = '\uFEFF';

/** The first line of a CSV file (RFC 4180): the names of the columns. */
export const csvHead = (columns: Columns, kind: CsvKind): string =>
  (kind === 'spreadsheet' ? MARK : '') +
  line(
    columns.map(({ column }) => column.name),
    kind,
  );

/** The line of a row. */
export const csvLine = (row: object, columns: Columns, kind: CsvKind): string =>
  line(
    columns.map((column) => cellOf(row, column)),
    kind,
  );

const line = (cells: readonly string[], kind: CsvKind): string =>
  stringify([cells], { record_delimiter: '\r\n', escape_formulas: kind === 'spreadsheet' });
