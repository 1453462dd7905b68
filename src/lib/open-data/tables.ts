import type { Archive } from '../graph/archive.ts';
import { DERIVED } from './values.ts';

/** The tables of the open data, each a file below `/data/`, with their fields in the order of the file. */
export const TABLE_FIELDS = {
  releases: [
    ...['id', 'url', 'title', 'titleSupplied', 'lead', 'language', 'languages', 'translators'],
    ...['published', 'place', 'issuer', 'event', 'agreements', 'totals', 'figures', 'source'],
    ...['corrections', 'added'],
  ],
  agreements: [
    ...['id', 'url', 'title', 'titleSupplied', 'language', 'kind', 'kindAsGiven', 'kindBasis'],
    ...['stage', 'stages', 'parties', 'subject', 'concerns', 'sectors', 'regions'],
    ...['regionBorders', 'countries', 'places', 'amount', 'event', 'releases'],
    'corrections',
  ],
  parties: ['id', 'agreement', 'position', 'name', 'organization', 'unnamed'],
  organizations: [
    ...['id', 'url', 'name', 'legalForm', 'kind', 'country', 'about', 'aliases', 'agreements'],
    ...['concernedBy', 'releases', 'events', 'corrections'],
  ],
  events: [
    ...['id', 'url', 'name', 'language', 'series', 'edition', 'partOf', 'theme', 'aims', 'dates'],
    ...['timeZone', 'place', 'venues', 'sessions', 'organizers', 'participants', 'attendance'],
    ...['announced', 'listed', 'agreements', 'releases', 'corrections'],
  ],
  sessions: ['id', 'event', 'kind', 'title', 'start', 'end', 'timeZone', 'venue'],
  figures: [
    ...['id', 'release', 'indicator', 'asGiven', 'value', 'precision', 'unit', 'direction'],
    ...['period', 'parts', 'countries', 'sectors', 'sectorsAreExamples'],
  ],
} as const satisfies Record<string, readonly string[]>;
/** The Frictionless description, beside the tables. */
export const PACKAGE_FILE = 'datapackage.json';
export type TableName = keyof typeof TABLE_FIELDS;
export const TABLE_NAMES = Object.keys(TABLE_FIELDS) as TableName[];

/** In how many rows of a table each field is `null` or an empty list. */
export function emptyFields(archive: Archive, table: TableName): Readonly<Record<string, number>> {
  const rows = rowsOf(archive, table);
  const derived: Readonly<Record<string, unknown>> = DERIVED[table];
  const count = (field: string): number => {
    const known = derived[field];
    if (known === true) return 0;
    const value = (row: object): unknown =>
      typeof known === 'function'
        ? (known as (row: object, archive: Archive) => unknown)(row, archive)
        : (row as Readonly<Record<string, unknown>>)[field];
    return rows.filter((row) => isEmpty(value(row))).length;
  };
  return Object.fromEntries(TABLE_FIELDS[table].map((field) => [field, count(field)]));
}

/** Records that make up the rows of a table. */
export function rowsOf(archive: Archive, table: TableName): readonly object[] {
  switch (table) {
    case 'figures':
      return [...archive.releases.values()].flatMap(({ figures }) => figures);
    case 'parties':
      return [...archive.agreements.values()].flatMap(({ parties }) => parties);
    case 'sessions':
      return [...archive.events.values()].flatMap(({ sessions }) => sessions);
    default:
      return [...archive[table].values()];
  }
}

/** Absent: `null`, an empty list, or a set of parts of which none is known. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((part) => part === null);
}
