import path from 'node:path';
import { cellOf, type columnsOf } from './column.ts';
import { csvHead, csvLines } from './csv.ts';
import { openLineFile } from './line-file.ts';

type Columns = ReturnType<typeof columnsOf>;

/** A row as the formats need it. */
interface RowLines {
  readonly json: string;
  readonly cells: readonly string[];
}

export const linesOf = (row: object, columns: Columns): RowLines => ({
  json: JSON.stringify(row),
  cells: columns.map((column) => cellOf(row, column)),
});

/** A table, or a part of it, in all its formats. */
export interface TableFiles {
  readonly add: (lines: RowLines) => void;
  /** Gives the names of the files. */
  readonly close: () => readonly string[];
}

/** Rows that are written at once: the library takes its time for each call. */
const ROWS = 200;

const KINDS = ['plain', 'spreadsheet'] as const;

/** JSON with a row on each line, and CSV for programs and for spreadsheets. @throws what the file system throws. */
export function openTableFiles(folder: string, name: string, columns: Columns): TableFiles {
  const names = [`${name}.json`, `${name}.csv`, `${name}.excel.csv`];
  const files = names.map((file) => openLineFile(path.join(folder, file)));
  const write = (texts: readonly string[]): void => {
    for (const [place, text] of texts.entries()) files[place]?.write(text);
  };
  write(['[\n', ...KINDS.map((kind) => csvHead(columns, kind))]);
  let between = '';
  let waiting: RowLines[] = [];
  const empty = (): void => {
    const cells = waiting.map((row) => row.cells);
    const json = waiting.map((row) => row.json).join(',\n');
    write([between + json, ...KINDS.map((kind) => csvLines(cells, kind))]);
    between = ',\n';
    waiting = [];
  };
  return {
    add(lines) {
      if (waiting.push(lines) === ROWS) empty();
    },
    close() {
      if (waiting.length > 0) empty();
      write(['\n]\n']);
      for (const file of files) file.close();
      return names;
    },
  };
}
