import path from 'node:path';
import type { columnsOf } from './column.ts';
import { csvHead } from './csv.ts';
import { openLineFile } from './line-file.ts';
import type { RowLines } from './row-lines.ts';

/** A table, or a part of it, in all its formats. */
export interface TableFiles {
  readonly add: (lines: RowLines) => void;
  /** Gives the names of the files. */
  readonly close: () => readonly string[];
}

/** JSON with a row on each line, and CSV for programs and for spreadsheets. @throws what the file system throws. */
export function openTableFiles(
  folder: string,
  name: string,
  columns: ReturnType<typeof columnsOf>,
): TableFiles {
  const names = [`${name}.json`, `${name}.csv`, `${name}.excel.csv`];
  const files = names.map((file) => openLineFile(path.join(folder, file)));
  const write = (...texts: readonly string[]): void => {
    for (const [place, text] of texts.entries()) files[place]?.write(text);
  };
  write('[\n', csvHead(columns, 'plain'), csvHead(columns, 'spreadsheet'));
  let between = '';
  return {
    add({ json, plain, spreadsheet }) {
      write(between + json, plain, spreadsheet);
      between = ',\n';
    },
    close() {
      write('\n]\n');
      for (const file of files) file.close();
      return names;
    },
  };
}
