import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#src/lib/graph/archive.ts';
import { PACKAGE_FILE, TABLE_NAMES, type TableName } from '#src/lib/open-data/tables.ts';
import { columnsOf } from './column.ts';
import { csvLines } from './csv.ts';
import { writeLines } from './line-file.ts';
import { dataPackage, type DataFile } from './package.ts';
import { jsonSchemaOf, ROW_SCHEMAS } from './schema/rows.ts';
import { partsOf, TABLES } from './tables.ts';

/**
 * Writes every table into a folder as JSON, one row a line, and as CSV, with the JSON Schemas and the Frictionless
 * package that describe them.
 */
export function writeData(archive: Archive, folder: string, siteUrl: string): void {
  mkdirSync(path.join(folder, 'schemas'), { recursive: true });
  const files: DataFile[] = [];
  const write = (table: TableName, name: string, rows: Iterable<object>): void => {
    const made = [...tableFiles(table, name, rows)];
    for (const [file, lines] of made) {
      writeLines(path.join(folder, file), lines);
      files.push({ table, file, ...fingerprint(path.join(folder, file)) });
    }
  };
  for (const table of TABLE_NAMES) {
    const schema = `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`;
    writeFileSync(path.join(folder, `schemas/${table}.json`), schema);
    write(table, table, { [Symbol.iterator]: () => TABLES[table](archive)[Symbol.iterator]() });
  }
  for (const { table, year, rows } of partsOf(archive)) write(table, `${table}-${year}`, rows);
  const description = JSON.stringify(dataPackage(files, siteUrl), null, 2);
  writeFileSync(path.join(folder, PACKAGE_FILE), `${description}\n`);
}

function* tableFiles(
  table: TableName,
  name: string,
  rows: Iterable<object>,
): Generator<[file: string, lines: Iterable<string>]> {
  const columns = columnsOf(ROW_SCHEMAS[table]);
  yield [`${name}.json`, jsonLines(rows)];
  yield [`${name}.csv`, csvLines(rows, columns, 'plain')];
  yield [`${name}.excel.csv`, csvLines(rows, columns, 'spreadsheet')];
}

function* jsonLines(rows: Iterable<object>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield before === '[\n' ? '[\n\n]\n' : '\n]\n';
}

function fingerprint(file: string): Pick<DataFile, 'bytes' | 'hash'> {
  const bytes = readFileSync(file);
  return { bytes: bytes.length, hash: `sha256:${hash('sha256', bytes)}` };
}
