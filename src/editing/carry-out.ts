import { existsSync } from 'node:fs';
import path from 'node:path';
import { readTree, type DocumentCache } from '#src/content-tree/tree.ts';
import type { Problem } from '#src/lib/problem.ts';
import { readRecords } from '#src/schemas/records.ts';
import { afterChanges, applyChanges, type Changes } from './changes.ts';
import type { Content } from './rename.ts';

/** What a command needs besides the content: the check, and a way to tell the person. */
export interface Surroundings<Found extends Problem = Problem> {
  readonly judge: (root: string) => readonly Found[];
  readonly describe: (problems: readonly Found[]) => string;
  readonly print: (line: string) => void;
  readonly dryRun: boolean;
  readonly cache?: DocumentCache;
  /** Called when the changes have been written. */
  readonly written?: () => void;
}

/**
 * Changes the content as planned, all of it or nothing: not while a file cannot be understood, for its references
 * are not known, and not when it would bring an error with it. The plan is `null` when it could not be made.
 * Returns whether everything is as wished. @throws what the plan throws.
 */
export function carryOut<Found extends Problem>(
  root: string,
  surroundings: Surroundings<Found>,
  plan: (content: Content) => Changes | null,
): boolean {
  const { judge, describe, print, dryRun, cache, written } = surroundings;
  const before = judge(root);
  const tree = readTree(root, cache && { cache });
  const reading = readRecords(tree.documents);
  const unread = new Set([...tree.problems, ...reading.problems].map(keyOf));
  if (unread.size > 0) {
    print(describe(before.filter((problem) => unread.has(keyOf(problem)))));
    print('Ничего не изменено: ссылки этих файлов не видны. Сначала исправьте их.');
    return false;
  }
  const changes = plan({ tree, reading });
  if (!changes) {
    print('Ничего не изменено.');
    return false;
  }
  const brought = addedErrors(before, afterChanges(root, changes, judge));
  if (brought.length > 0) {
    print(describe(brought));
    print('Ничего не изменено: эти ошибки появились бы.');
    return false;
  }
  for (const line of accountOf(root, changes)) print(line);
  if (dryRun) print('Это проба: ничего не записано.');
  else {
    applyChanges(root, changes);
    written?.();
  }
  return true;
}

/** Errors of the rules that find more of them than before, without those that were there already. */
function addedErrors<Found extends Problem>(
  before: readonly Found[],
  after: readonly Found[],
): Found[] {
  const isKnown = new Set(before.map(keyOf));
  const countOf = (problems: readonly Found[], rule: string): number =>
    problems.filter((problem) => problem.rule === rule && problem.severity === 'error').length;
  return after.filter(
    (problem) =>
      problem.severity === 'error' &&
      !isKnown.has(keyOf(problem)) &&
      countOf(after, problem.rule) > countOf(before, problem.rule),
  );
}

const keyOf = ({ rule, place, message }: Problem): string => `${rule}\n${place.file}\n${message}`;

function* accountOf(root: string, changes: Changes): Generator<string> {
  for (const [file, text] of changes) {
    const target = path.join(root, file);
    const verb = text === null ? 'удалён' : existsSync(target) ? 'изменён' : 'создан';
    yield `${verb}  ${file}`;
  }
}
