import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DocumentCache } from '#src/content-tree/tree.ts';
import type { Problem } from '#src/lib/problem.ts';
import type { Answers } from './answers.ts';
import { readContext } from './context.ts';
import { askQuestions, type Terminal } from './dialogue.ts';
import { listFlags, missingFlags, readFlags, withProposals } from './flags.ts';
import { KINDS, type KindName } from './kinds.ts';
import type { Kind } from './question.ts';
import { writeRecord } from './template.ts';
import { writeIfRight } from './write.ts';

/** What is wanted and where. */
export interface Wish<Found extends Problem = Problem> {
  /** Content folder. */
  readonly root: string;
  readonly kind: KindName;
  /** The command line behind the kind. */
  readonly argv: readonly string[];
  /** `null` where nobody can be asked. */
  readonly terminal: Terminal | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The check of a content folder. */
  readonly judge: (root: string) => readonly Found[];
  readonly cache?: DocumentCache;
}

/** The file that was written, or why there is none. */
export type Outcome<Found extends Problem = Problem> =
  | { readonly file: string; readonly next: string | null }
  | { readonly problems: readonly Found[]; readonly command: string }
  | 'given up';

/**
 * Writes a new file that passes the check; nothing is ever overwritten. @throws a sentence for the editor when the
 * command line is wrong or, with nobody to ask, incomplete.
 */
export async function createRecord<Found extends Problem>(
  wish: Wish<Found>,
): Promise<Outcome<Found>> {
  const { root, terminal } = wish;
  const kind: Kind = KINDS[wish.kind];
  const context = readContext(root, wish.today, wish.cache);
  const given = readFlags(kind, wish.argv, context);
  const missing = missingFlags(kind, given);
  if (missing.length > 0 && !terminal) throw new Error(usage(wish.kind, missing));
  const answers =
    missing.length > 0 && terminal
      ? await askQuestions(kind, given, { terminal, context })
      : withProposals(kind, given, context);
  if (!answers) return 'given up';
  const { file, data } = kind.draft(answers, context);
  if (existsSync(path.join(root, file))) throw new Error(`Файл ${file} уже есть.`);
  const problems = writeIfRight(root, { file, text: writeRecord(kind.schema, data) }, wish.judge);
  if (problems.length > 0) return { problems, command: commandOf(wish.kind, answers) };
  return { file, next: kind.next?.(answers, context) ?? null };
}

/** What the command takes, with what it lacks. */
export function usage(kind: KindName, missing: readonly string[] = []): string {
  const lacks =
    missing.length > 0 ? ['Не хватает:', ...missing.map((flag) => `  ${flag}`), ''] : [];
  return [...lacks, `npm run new -- ${kind} …`, listFlags(KINDS[kind])].join('\n');
}

/** The same wish as one command, so that nothing has to be typed again. */
function commandOf(kind: KindName, { entries }: Answers): string {
  const flags = entries.map(([flag, value]) => `--${flag}='${value.replaceAll("'", "'\\''")}'`);
  return `npm run new -- ${kind} ${flags.join(' ')}`;
}
