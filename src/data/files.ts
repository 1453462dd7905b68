import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#src/lib/graph/archive.ts';
import { PACKAGE_FILE, TABLE_NAMES, type TableName } from '#src/lib/open-data/tables.ts';
import { columnsOf } from './column.ts';
import { dataPackage, type DataFile } from './package.ts';
import { jsonSchemaOf, ROW_SCHEMAS } from './schema/rows.ts';
import { rowLines } from './row-lines.ts';
import { openTableFiles, type TableFiles, type WrittenFile } from './table-files.ts';
import { TABLES, type TableRow } from './tables.ts';

/** From so many records on a table has files by year beside the whole. */
const LARGE = 5000;

/**
 * Writes every table into a folder as JSON, one row a line, and as CSV, with the JSON Schemas and the Frictionless
 * package that describe them. Gives the files of the tables.
 * @param large From how many records on a table is divided by year.
 */
export function writeData(
  archive: Archive,
  folder: string,
  { siteUrl, large = LARGE }: { readonly siteUrl: string; readonly large?: number | undefined },
): readonly DataFile[] {
  mkdirSync(path.join(folder, 'schemas'), { recursive: true });
  const wholes: DataFile[] = [];
  const parts: DataFile[] = [];
  for (const table of TABLE_NAMES) {
    const schema = `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`;
    writeFileSync(path.join(folder, `schemas/${table}.json`), schema);
    const isDivided = sizeOf(archive, table) >= large;
    const written = writeTable(archive, folder, { table, isDivided });
    wholes.push(...written.whole.map((file) => ({ table, ...file })));
    parts.push(...written.parts.map((file) => ({ table, ...file })));
  }
  const files = [...wholes, ...parts];
  const description = JSON.stringify(dataPackage(files, siteUrl), null, 2);
  writeFileSync(path.join(folder, PACKAGE_FILE), `${description}\n`);
  return files;
}

/** Records of a table that can be divided. */
function sizeOf(archive: Archive, table: TableName): number {
  return table === 'releases' || table === 'agreements' ? archive[table].size : 0;
}

/** Rows whose lines are made at once. */
const ROWS = 200;

/** Each row is made once, for the whole table and for the part of its year. */
function writeTable(
  archive: Archive,
  folder: string,
  { table, isDivided }: { readonly table: TableName; readonly isDivided: boolean },
): { readonly whole: readonly WrittenFile[]; readonly parts: readonly WrittenFile[] } {
  const columns = columnsOf(ROW_SCHEMAS[table]);
  const whole = openTableFiles(folder, table, columns);
  const parts = new Map<string, TableFiles>();
  const partOf = (year: string): TableFiles => {
    const part = parts.get(year) ?? openTableFiles(folder, `${table}-${year}`, columns);
    parts.set(year, part);
    return part;
  };
  for (const rows of inHundreds(TABLES[table](archive))) {
    const lines = rowLines(
      rows.map(({ row }) => row),
      columns,
    );
    for (const [index, line] of lines.entries()) {
      whole.add(line);
      const year = rows[index]?.year ?? null;
      if (isDivided && year !== null) partOf(year).add(line);
    }
  }
  const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { whole: whole.close(), parts: inOrder.flatMap(([, part]) => part.close()) };
}

function* inHundreds(rows: Iterable<TableRow>): Generator<readonly TableRow[]> {
  let some: TableRow[] = [];
  for (const row of rows) {
    if (some.push(row) < ROWS) continue;
    yield some;
    some = [];
  }
  yield some;
}
