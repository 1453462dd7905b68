import type { SearchDocument } from '#src/search/document.ts';
import {
  FIELDS,
  type FieldLengths,
  type FilterColumn,
  type ShardFacets,
} from '#src/search/manifest.ts';
import { FILTERS, SORT_KEYS, type FilterName } from '#src/search/names.ts';

/** Steps by which the length of a body doubles: enough for a weight, and few different numbers. */
const STEPS = 16;

/** The lengths of all fields, field by field. */
export function lengthColumns(lengths: readonly FieldLengths[]): number[][] {
  return FIELDS.map((field, number) =>
    lengths.map((row) => (field === 'body' ? rounded(row[number] ?? 0) : (row[number] ?? 0))),
  );
}

function rounded(length: number): number {
  return length === 0 ? 0 : Math.round(2 ** (Math.round(Math.log2(length) * STEPS) / STEPS));
}

/** What facets and orders need of the documents, by row. */
export function facetsOfDocuments(documents: readonly SearchDocument[]): ShardFacets {
  const filters = FILTERS.map((name) => [name, filterColumn(documents, name)] as const).filter(
    ([, column]) => column.values.length > 0,
  );
  const sort = SORT_KEYS.map((key) => [key, documents.map((d) => d.sort[key] ?? null)] as const);
  return { filters: Object.fromEntries(filters), sort: Object.fromEntries(sort) };
}

function filterColumn(documents: readonly SearchDocument[], name: FilterName): FilterColumn {
  const values = [...new Set(documents.flatMap((document) => document.filters[name] ?? []))].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const rows = documents.map((document) =>
    (document.filters[name] ?? []).map((value) => numbers.get(value) ?? 0),
  );
  return { values, rows };
}
