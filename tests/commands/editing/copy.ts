import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '#src/check/inspection.ts';
import type { Changes } from '#src/editing/changes.ts';
import { carryOut } from '#src/editing/carry-out.ts';
import type { KindName } from '#src/editing/new/kinds.ts';
import { createRecord } from '#src/editing/new/new.ts';
import type { Content } from '#src/editing/rename.ts';
import { CONTENT, temporaryFolder } from '#tests/fixtures/content-tree.ts';

/** A copy of the small archive that a test may change, with these files besides. */
export function copy(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  cpSync(CONTENT, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

export const judge = (folder: string) => inspect(folder).problems;

export const errorsIn = (folder: string) =>
  judge(folder).filter(({ severity }) => severity === 'error');

/** Every file of a folder as text, by path. */
export function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.split(path.sep).join('/'),
      readFileSync(path.join(folder, file), 'utf8'),
    ]),
  );
}

/** Carries a plan out as the commands do; what they print comes back. */
export function carry(
  root: string,
  plan: (content: Content) => Changes | null,
  { dryRun = false } = {},
): { readonly done: boolean; readonly printed: string } {
  const lines: string[] = [];
  const done = carryOut(
    root,
    {
      judge,
      describe: (problems) => problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
      print: (line) => lines.push(line),
      dryRun,
    },
    plan,
  );
  return { done, printed: lines.join('\n') };
}

/** `npm run new` where nobody can be asked. */
export function create(root: string, kind: KindName, argv: readonly string[]) {
  return createRecord({ root, kind, argv, terminal: null, today: '2020-03-04', judge });
}
