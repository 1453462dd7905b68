import type { SearchDocument } from '#src/search/document.ts';
import type { FieldLengths, FilterColumn, ShardColumns } from '#src/search/manifest.ts';
import { FILTERS, SORT_KEYS, type FilterName } from '#src/search/names.ts';

/** What the writer of a shard has found out about each of its documents. */
export interface RowFacts {
  document: SearchDocument;
  id: string;
  lengths: FieldLengths;
  text: [file: number, place: number];
}

/** The columns of a shard; `shared` holds identities that stand in more than one language. */
export function columnsOf(rows: readonly RowFacts[], shared: ReadonlySet<string>): ShardColumns {
  const documents = rows.map((row) => row.document);
  const filters = FILTERS.map((name) => [name, filterColumn(documents, name)] as const).filter(
    ([, column]) => column.values.length > 0,
  );
  const sort = SORT_KEYS.map((key) => [key, documents.map((d) => d.sort[key] ?? null)] as const);
  return {
    ids: rows.map((row) => row.id),
    records: documents.map((document) => (shared.has(document.id) ? document.id : '')),
    lengths: rows.map((row) => row.lengths),
    filters: Object.fromEntries(filters),
    sort: Object.fromEntries(sort),
    texts: rows.map((row) => row.text),
  };
}

function filterColumn(documents: readonly SearchDocument[], name: FilterName): FilterColumn {
  const values = [...new Set(documents.flatMap((document) => document.filters[name] ?? []))].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const rows = documents.map((document) =>
    (document.filters[name] ?? []).map((value) => numbers.get(value) ?? 0),
  );
  return { values, rows };
}
