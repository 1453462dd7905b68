import { stringify } from 'csv-stringify/sync';
import type { columnsOf } from './column.ts';

/** For programs as it is; for spreadsheets with a byte order mark, and with nothing that they would calculate. */
export type CsvKind = 'plain' | 'spreadsheet';

type Columns = ReturnType<typeof columnsOf>;

const MARK = '\uFEFF';

/** The first line of a CSV file (RFC 4180): the names of the columns. */
export const csvHead = (columns: Columns, kind: CsvKind): string =>
  (kind === 'spreadsheet' ? MARK : '') + csvLines([columns.map(({ column }) => column.name)], kind);

/** The lines of rows, a list of cells each. */
export const csvLines = (rows: readonly (readonly string[])[], kind: CsvKind): string =>
  stringify([...rows], { record_delimiter: '\r\n', escape_formulas: kind === 'spreadsheet' });
