import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeData } from '#src/data/files.ts';
import type { Archive } from '#src/lib/graph/archive.ts';

/** Open data as they were written. */
export interface Written {
  readonly files: () => readonly string[];
  readonly read: (file: string) => string;
  readonly json: (file: string) => unknown;
  /** Rows of a CSV file, without the names of its columns, and those. */
  readonly csv: (file: string) => { readonly names: string[]; readonly rows: string[][] };
  readonly remove: () => void;
}

/** @param large From how many records on tables are divided by year. */
export function written(archive: Archive, large?: number): Written {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-data-'));
  writeData(archive, folder, { siteUrl: 'https://kelisim.example', large });
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  return {
    files: () => readdirSync(folder),
    read,
    json: (file) => JSON.parse(read(file)) as unknown,
    csv(file) {
      const [names = [], ...rows] = parse(read(file), { bom: true });
      return { names, rows };
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
