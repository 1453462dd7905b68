import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '#src/check/inspection.ts';
import { searchDocuments } from '#src/build/search-documents.ts';
import { splitFrontmatter } from '#src/content-tree/frontmatter.ts';
import { TABLES } from '#src/data/tables.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import type { LocatedProblem } from '#src/lib/problem.ts';
import { pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { renderMarkdown } from '#src/markdown/render.ts';

/** What a check of a damaged folder came to. */
export type Verdict = 'refused' | 'accepted';

/**
 * Whatever lies in the folder, the check ends with problems that each have a real place, and what it accepts can
 * be built: graph, views, bodies, data and search documents. @throws when this does not hold.
 */
export function judgeFolder(root: string): Verdict {
  const { problems, records } = inspect(root);
  for (const problem of problems) requirePlace(root, problem);
  if (problems.some(({ severity }) => severity === 'error')) return 'refused';
  const archive = toArchive(records);
  for (const page of pagesOf(archive)) JSON.stringify(viewOf(archive, page));
  for (const rows of Object.values(TABLES)) JSON.stringify([...rows(archive)]);
  JSON.stringify([...searchDocuments(archive, root)]);
  for (const { texts } of archive.releases.values()) {
    for (const { body } of Object.values(texts)) {
      const source = readFileSync(path.join(root, body.file), 'utf8');
      renderMarkdown(splitFrontmatter(source)?.body ?? '', {});
    }
  }
  return 'accepted';
}

function requirePlace(
  root: string,
  { rule, message, hint, place, line, column }: LocatedProblem,
): void {
  const where = `${rule} at ${place.file}:${line}:${column}`;
  if (!rule || !message || !hint) throw new Error(`${where} says nothing.`);
  if (/\bat \S+ \(|node:internal|\.ts:\d+/u.test(message))
    throw new Error(`${where} shows a stack.`);
  const file = path.join(root, place.file);
  if (!existsSync(file) || !statSync(file).isFile()) {
    if (line !== 1 || column !== 1) throw new Error(`${where} is in no file.`);
    return;
  }
  const found = readFileSync(file, 'utf8').split('\n')[line - 1];
  if (found === undefined || column < 1 || column > found.length + 1) {
    throw new Error(`${where} is outside the file.`);
  }
}
