import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#src/lib/problem.ts';
import { readingProblem } from '#src/lib/rules/form/reading.ts';

/** Files of a content folder that are content, as sorted paths with `/`; whatever cannot be content is a problem. */
export interface Listing {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const CONTENT = /\.(?:md|mdx|yaml)$/u;
/** Folder of the ledger: no records lie in it. */
const LEDGER = 'history';
const IGNORED = /^(?:\.|README\.md$)/u;

/** @throws when the folder itself cannot be read. */
export function listFolder(root: string): Listing {
  const files: string[] = [];
  const problems: Problem[] = [];
  const visit = (entries: readonly Dirent[], folder: string): void => {
    for (const entry of entries) {
      if (IGNORED.test(entry.name) || (folder === '' && entry.name === LEDGER)) continue;
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory() && !CONTENT.test(entry.name)) {
        const inside = entriesOf(path.join(root, file));
        if (inside) visit(inside, file);
        else problems.push(readingProblem('unreadable-file', { file }));
      } else if (entry.isFile() && CONTENT.test(entry.name)) files.push(file);
      else if (folder) problems.push(notContent(root, file));
    }
  };
  visit(readdirSync(root, { withFileTypes: true }), '');
  return { files: files.sort(byCodeUnits), problems };
}

/** The same order on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function notContent(root: string, file: string): Problem {
  const status = lstatSync(path.join(root, file), { throwIfNoEntry: false });
  return readingProblem('not-content', { file }, whatItIs(status));
}

function whatItIs(status: Stats | undefined): string {
  if (status?.isDirectory()) return 'Это папка с именем файла';
  return status?.isSymbolicLink() ? 'Это символическая ссылка' : 'Это не файл .md, .mdx или .yaml';
}
