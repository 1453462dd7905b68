import type { TableName } from '#src/lib/open-data/tables.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { SITE } from '#src/site.ts';
import { columnsOf } from './column.ts';
import { ROW_SCHEMAS } from './schema/rows.ts';
import type { WrittenFile } from './table-files.ts';

/** A file of the open data; its path is that beside the package. */
export interface DataFile extends WrittenFile {
  readonly table: TableName;
}

/** Columns that hold the identifier of a row of another table. */
const LINKS: Partial<Record<TableName, Readonly<Record<string, TableName>>>> = {
  releases: { issuer: 'organizations', event: 'events' },
  agreements: { event: 'events' },
  parties: { agreement: 'agreements', organization: 'organizations' },
  events: { partOf: 'events' },
  sessions: { event: 'events' },
  figures: { release: 'releases' },
};

/** The Frictionless description (Data Package 1) of all files. */
export function dataPackage(files: readonly DataFile[], siteUrl: string) {
  return {
    profile: 'data-package',
    name: SITE.name.toLowerCase(),
    title: SITE.name,
    description: 'Press releases and the agreements they announce, in the archive’s retelling.',
    homepage: absolute('/en/data/', siteUrl),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: SITE.licence,
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    sources: [{ title: SITE.name, path: absolute('/', siteUrl) }],
    resources: files.map(resource),
  };
}

function resource({ table, file, size, sha256 }: DataFile) {
  const [name = '', ...endings] = file.split('.');
  const ending = endings.at(-1) ?? '';
  const about = {
    name: [name, ...endings]
      .join('-')
      .replace(/-csv$/u, '')
      .replace(/^.*-excel$/u, `${name}-excel`),
    path: file,
    format: ending,
    encoding: 'utf-8',
    bytes: size,
    hash: `sha256:${sha256}`,
  };
  if (ending === 'json') {
    return { ...about, mediatype: 'application/json', jsonSchema: `schemas/${table}.json` };
  }
  const isPlain = endings.length === 1;
  return {
    ...about,
    mediatype: 'text/csv',
    ...(isPlain
      ? { profile: 'tabular-data-resource', schema: tableSchema(table) }
      : { description: 'For spreadsheets: nothing in it is calculated when it is opened.' }),
  };
}

function tableSchema(table: TableName) {
  const links = Object.entries(LINKS[table] ?? {});
  return {
    fields: columnsOf(ROW_SCHEMAS[table]).map(({ column }) => column),
    missingValues: [''],
    primaryKey: ['id'],
    foreignKeys: links.map(([fields, to]) => ({
      fields,
      reference: { resource: to, fields: 'id' },
    })),
  };
}
