import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#src/lib/problem.ts';

/** A file by its path from the content folder. */
interface NewFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a new file and lets the content be judged with it; the errors that it brings, here or in other files, come
 * back, and then neither the file nor its folder stays. @throws when there is such a file.
 */
export function writeIfRight<Found extends Problem>(
  root: string,
  newFile: NewFile,
  judge: (root: string) => readonly Found[],
): readonly Found[] {
  const undo = write(root, newFile);
  let stays = false;
  try {
    const after = errors(judge(root));
    if (after.length > 0) undo();
    const before = new Set(after.length > 0 ? errors(judge(root)).map(keyOf) : []);
    const brought = after.filter((problem) => !before.has(keyOf(problem)));
    if (after.length > 0 && brought.length === 0) write(root, newFile);
    stays = brought.length === 0;
    return brought;
  } finally {
    if (!stays) undo();
  }
}

/** Returns what takes the file and the folders made for it away again. */
function write(root: string, { file, text }: NewFile): () => void {
  const target = path.join(root, file);
  const made = mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  return () => rmSync(made ?? target, { recursive: true, force: true });
}

const errors = <Found extends Problem>(problems: readonly Found[]): Found[] =>
  problems.filter(({ severity }) => severity === 'error');

const keyOf = ({ rule, place, message }: Problem): string => `${rule}\n${place.file}\n${message}`;
