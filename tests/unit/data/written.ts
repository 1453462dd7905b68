import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeData } from '#src/data/files.ts';
import type { Archive } from '#src/lib/graph/archive.ts';

/** Open data as they were written. */
export interface Written {
  readonly read: (file: string) => string;
  readonly json: (file: string) => unknown;
  /** Rows of a CSV file, without the names of its columns, and those. */
  readonly csv: (file: string) => { readonly names: string[]; readonly rows: string[][] };
  readonly remove: () => void;
}

export function written(archive: Archive): Written {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-data-'));
  writeData(archive, folder, 'https://kelisim.example');
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  return {
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
