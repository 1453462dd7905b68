import path from 'node:path';
import type { columnsOf } from './column.ts';
import { csvHead } from './csv.ts';
import { openLineFile, type Written } from './line-file.ts';
import type { RowLines } from './row-lines.ts';

/** A file with what is in it. */
export interface WrittenFile extends Written {
  readonly file: string;
}

/** A table, or a part of it, in all its formats. */
export interface TableFiles {
  readonly add: (lines: RowLines) => void;
  readonly close: () => readonly WrittenFile[];
}

/** JSON with a row on each line, and CSV for programs and for spreadsheets. @throws what the file system throws. */
export function openTableFiles(
  folder: string,
  name: string,
  columns: ReturnType<typeof columnsOf>,
): TableFiles {
  const open = (ending: string) => {
    const file = `${name}.${ending}`;
    return { file, ...openLineFile(path.join(folder, file)) };
  };
  const [json, plain, spreadsheet] = [open('json'), open('csv'), open('excel.csv')];
  json.write(BEGIN);
  plain.write(Buffer.from(csvHead(columns, 'plain')));
  spreadsheet.write(Buffer.from(csvHead(columns, 'spreadsheet')));
  let isFirst = true;
  return {
    add(row) {
      if (!isFirst) json.write(BETWEEN);
      isFirst = false;
      json.write(row.json);
      plain.write(row.plain);
      spreadsheet.write(row.spreadsheet);
    },
    close() {
      json.write(END);
      return [json, plain, spreadsheet].map(({ file, close }) => ({ file, ...close() }));
    },
  };
}

/** Of a list in JSON, a row on each line. */
const BEGIN = Buffer.from('[\n');
const BETWEEN = Buffer.from(',\n');
const END = Buffer.from('\n]\n');
