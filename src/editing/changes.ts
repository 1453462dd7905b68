import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** New texts of files by path from the content folder; `null` removes the file. */
export type Changes = ReadonlyMap<string, string | null>;

/**
 * Writes all changes or none: texts are written beside their places first, then renamed into them; when a step
 * fails, what was done is undone. @throws what the file system threw.
 */
export function applyChanges(root: string, changes: Changes): void {
  const files = Array.from(changes, ([file, text]) => ({ target: path.join(root, file), text }));
  const former = files.map(({ target }) => (existsSync(target) ? readFileSync(target) : null));
  try {
    for (const { target, text } of files) if (text !== null) stage(target, text);
    for (const { target, text } of files) {
      if (text === null) rmSync(target);
      else renameSync(staged(target), target);
    }
  } catch (error) {
    for (const [index, { target }] of files.entries()) restore(target, former[index] ?? null);
    throw error;
  }
}

/** What `judge` says of a copy of the folder with the changes made; the folder itself stays as it is. */
export function afterChanges<T>(root: string, changes: Changes, judge: (copy: string) => T): T {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'kelisim-changes-'));
  try {
    cpSync(root, copy, { recursive: true });
    applyChanges(copy, changes);
    return judge(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The reader of the content leaves hidden files alone. */
const staged = (target: string): string =>
  path.join(path.dirname(target), `.${path.basename(target)}.next`);

function stage(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(staged(target), text);
}

function restore(target: string, former: Buffer | null): void {
  rmSync(staged(target), { force: true });
  if (former) writeFileSync(target, former);
  else rmSync(target, { force: true });
}
