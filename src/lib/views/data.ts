import { LOCALES } from '#src/site.ts';
import { emptyFields, rowsOf, TABLE_NAMES, type TableName } from '../open-data/tables.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

/** The open data, field by field. */
export interface DataView extends Frame {
  readonly tables: readonly {
    readonly table: TableName;
    readonly rows: number;
    /** Rows in which a field has no value, in the order of the file. */
    readonly empty: Readonly<Record<string, number>>;
  }[];
}

export const data: PageKind<DataView> = {
  kind: 'data',
  pages: () => inEach(LOCALES, { kind: 'data', path: 'data/', params: {} }),
  view(archive, page) {
    const tables = TABLE_NAMES.map((table) => ({
      table,
      rows: rowsOf(archive, table).length,
      empty: emptyFields(archive, table),
    }));
    return { ...frame(page), tables };
  },
};
