import { readdirSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#src/lib/problem.ts';

/** Files of a content folder that are content, as sorted paths with `/`; whatever cannot be content is a problem. */
export interface Listing {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const CONTENT = /\.(?:md|mdx|yaml)$/u;
const IGNORED = /^(?:\.|README\.md$)/u;

/** @throws when the folder itself cannot be read. */
export function listFolder(root: string): Listing {
  const files: string[] = [];
  const problems: Problem[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (IGNORED.test(entry.name)) continue;
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory() && !CONTENT.test(entry.name)) visit(file);
      else if (entry.isFile() && CONTENT.test(entry.name)) files.push(file);
      else if (folder) problems.push(notContent(root, file));
    }
  };
  visit('');
  return { files: files.sort(byCodeUnits), problems };
}

/** The same order on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function notContent(root: string, file: string): Problem {
  const status = lstatSync(path.join(root, file));
  const what = status.isDirectory()
    ? 'Это папка с именем файла'
    : status.isSymbolicLink()
      ? 'Это символическая ссылка'
      : 'Это не файл .md, .mdx или .yaml';
  return {
    rule: 'not-content',
    severity: 'error',
    message: `${what}: архив читает из content/ только обычные файлы .md, .mdx и .yaml, и запись потерялась бы.`,
    hint: 'Замените обычным файлом .md или уберите из content/.',
    place: { file },
  };
}
