import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnits } from './folder.ts';

/** Folder of the ledger, from the content folder: a file a year, an entry a line. */
export const HISTORY_FOLDER = 'history';

/** One line of the ledger as it stands there. */
export interface HistoryLine {
  /** Path from the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Lines of the ledger, oldest year first, empty ones left out; none where there is no ledger. */
export function* historyLines(root: string): Generator<HistoryLine> {
  const folder = path.join(root, HISTORY_FOLDER);
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  for (const name of names.sort(byCodeUnits)) {
    const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
    for (const [index, text] of lines.entries()) {
      if (text !== '') yield { file: `${HISTORY_FOLDER}/${name}`, line: index + 1, text };
    }
  }
}
