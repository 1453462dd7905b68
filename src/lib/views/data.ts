import { LOCALES } from '#src/site.ts';
import { emptyFields, rowsOf, TABLE_NAMES, type TableName } from '../open-data/tables.ts';
import { derivedOnce } from '../trace/derived.ts';
import { coarseCount, type CoarseCount } from './coarse-count.ts';
import { coarseShare, type CoarseShare } from './coarse-share.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';

/** The open data, field by field. */
export interface DataView extends Frame {
  readonly tables: readonly {
    readonly table: TableName;
    readonly rows: CoarseCount;
    /** Rows in which a field has no value, in the order of the file; of a long table their share. */
    readonly empty: Readonly<Record<string, number | CoarseShare>>;
  }[];
}

type Shares = Readonly<Record<string, CoarseShare>>;

/** From so many rows on the page must not change with each of them. */
const LONG = 1000;

export const data: PageKind<DataView> = {
  kind: 'data',
  pages: () => inEach(LOCALES, { kind: 'data', path: 'data/', params: {} }),
  view(archive, page) {
    return { ...frame(page), tables: TABLE_NAMES.map((table) => tableOf(archive, table)) };
  },
};

/** On the page in every language. */
const tableOf = derivedOnce('data-table', (archive, name): DataView['tables'][number] => {
  const table = name as TableName;
  const rows = rowsOf(archive, table).length;
  const empty = emptyFields(archive, table);
  if (rows < LONG) return { table, rows: { count: rows, exact: true }, empty };
  const shares = Object.entries(empty).map(([field, count]) => [field, coarseShare(count, rows)]);
  return { table, rows: coarseCount(rows), empty: Object.fromEntries(shares) as Shares };
});
