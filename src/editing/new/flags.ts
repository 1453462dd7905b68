import { parseArgs } from 'node:util';
import { nearest } from '#src/lib/similar.ts';
import type { Answers } from './answers.ts';
import { judgeAnswer } from './judgement.ts';
import { textOf, type Context, type Kind, type Question } from './question.ts';

/** Answers that the command line gives. @throws what is wrong with it, all at once. */
export function readFlags(kind: Kind, argv: readonly string[], context: Context): Answers {
  const options = Object.fromEntries(
    kind.questions.map(({ flag, many }) => [
      flag,
      { type: 'string' as const, multiple: many ?? false },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, tokens: true, strict: false });
  const faults: string[] = [];
  const entries: [string, string][] = [];
  let unknown = false;
  for (const token of tokens) {
    // What stands behind an unknown flag is its value.
    if (token.kind === 'positional' && !unknown) faults.push(`Лишнее слово: «${token.value}».`);
    unknown = false;
    if (token.kind !== 'option') continue;
    const question = kind.questions.find(({ flag }) => flag === token.name);
    unknown = !question;
    const fault = question
      ? judgeFlag(question, token.value, { context, entries })
      : unknownFlag(kind, token.rawName);
    if (fault === null) entries.push([token.name, token.value ?? '']);
    else faults.push(fault);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { entries };
}

/** Proposals where nobody can be asked. */
export function withProposals(kind: Kind, answers: Answers, context: Context): Answers {
  return kind.questions.reduce((known: Answers, { flag, proposal }) => {
    const given = known.entries.some(([name]) => name === flag);
    const value = given ? undefined : proposal?.(known, context);
    return value === undefined ? known : { entries: [...known.entries, [flag, value]] };
  }, answers);
}

/** Flags that are missing, each alternative in one line. */
export function missingFlags({ questions, oneOf }: Kind, { entries }: Answers): string[] {
  const has = (flag: string): boolean => entries.some(([name]) => name === flag);
  const required = questions.filter((question) => question.required && !has(question.flag));
  const groups = oneOf.filter((group) => !group.some(has));
  return [
    ...required.map((question) => `--${question.flag}  ${textOf(question)}`),
    ...groups.map((group) => group.map((flag) => `--${flag}`).join(' или ')),
  ];
}

/** Every flag of a kind, for people. */
export function listFlags({ questions }: Kind): string {
  const width = Math.max(...questions.map(({ flag }) => flag.length));
  return questions
    .map((question) => {
      const { flag, many, field } = question;
      const values = field.values.length > 0 ? ` (${field.values.join(', ')})` : '';
      const repeated = many ? '; можно несколько раз' : '';
      return `  --${flag.padEnd(width)}  ${textOf(question)}${values}${repeated}`;
    })
    .join('\n');
}

interface Given {
  readonly context: Context;
  readonly entries: readonly (readonly [string, string])[];
}

function judgeFlag(
  question: Question,
  value: string | undefined,
  { context, entries }: Given,
): string | null {
  if (value === undefined) return `У --${question.flag} нет значения.`;
  if (!question.many && entries.some(([flag]) => flag === question.flag)) {
    return `--${question.flag} дан дважды.`;
  }
  const fault = judgeAnswer(question, value, context);
  return fault === null ? null : `--${question.flag}: ${fault}`;
}

function unknownFlag({ questions }: Kind, given: string): string {
  const near = nearest(
    given,
    questions.map(({ flag }) => `--${flag}`),
  );
  return `Параметра ${given} нет.${near ? ` Возможно, ${near}?` : ''}`;
}
