import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, select, text } from '@clack/prompts';
import { one, type Answers } from './answers.ts';
import { judgeAnswer } from './judgement.ts';
import { KIND_LABELS, type KindName } from './kinds.ts';
import { textOf, type Context, type Kind, type Question } from './question.ts';
import { matches, suggestionsOf, type Suggestion } from './suggestion.ts';

/** The terminal of a person. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Rows of a list that are seen at once. */
const ROWS = 8;

const SKIP = { value: '', label: '— нет или неизвестно —' };
const DONE = { value: '', label: '— больше нет —' };

/** Which kind of file is wanted; `null` when the person gives up. */
export async function askKind(terminal: Terminal): Promise<KindName | null> {
  const options = Object.entries(KIND_LABELS).map(([value, label]) => ({
    value: value as KindName,
    label,
  }));
  const answer = await select({ message: 'Что создать?', options, ...terminal });
  return isCancel(answer) ? null : answer;
}

/** Asks for everything that has no answer yet; `null` when the person gives up. */
export async function askQuestions(
  kind: Kind,
  given: Answers,
  { terminal, context }: { readonly terminal: Terminal; readonly context: Context },
): Promise<Answers | null> {
  let answers = given;
  for (const question of kind.questions) {
    if (one(answers, question.flag) !== undefined || question.when?.(answers) === false) continue;
    const isNeeded = question.required === true || isLastChance(kind, question, answers);
    const values = await askQuestion({ question, isNeeded, answers, terminal, context });
    if (!values) return null;
    const entries = values.map((value) => [question.flag, value] as const);
    answers = { entries: [...answers.entries, ...entries] };
  }
  return answers;
}

/** One of a group is needed, and this is the last of it that is asked. */
function isLastChance({ oneOf }: Kind, { flag }: Question, answers: Answers): boolean {
  return oneOf.some(
    (group) => group.at(-1) === flag && group.every((name) => one(answers, name) === undefined),
  );
}

interface Asking {
  readonly question: Question;
  readonly isNeeded: boolean;
  readonly answers: Answers;
  readonly terminal: Terminal;
  readonly context: Context;
}

/** The answers, none when the question was skipped; `null` when the person gives up. */
async function askQuestion(asking: Asking): Promise<string[] | null> {
  const values: string[] = [];
  for (;;) {
    const isNeeded = asking.isNeeded && values.length === 0;
    const answer = await askOnce({ ...asking, isNeeded }, values);
    if (typeof answer === 'symbol') return null;
    if (answer === '') return values;
    values.push(answer);
    if (!asking.question.many) return values;
  }
}

function askOnce(asking: Asking, chosen: readonly string[]): Promise<string | symbol> {
  const { question, answers, context } = asking;
  const initial = (question.proposal ?? question.hint)?.(answers, context);
  const { field } = question;
  if (field.values.length > 0) return choose(asking, initial);
  if (field.references === null) return write(asking, { initial, chosen });
  const suggestions = suggestionsOf(context.records, field.references).filter(
    ({ id, isDraft }) => !isDraft && !chosen.includes(id),
  );
  return find(asking, suggestions, initial);
}

function choose({ question, isNeeded, terminal }: Asking, initialValue?: string) {
  const values = question.field.values.map((value) => ({ value, label: value }));
  const message = messageOf(question);
  const options = isNeeded || initialValue !== undefined ? values : [SKIP, ...values];
  return select({ message, options, ...terminal, ...(initialValue && { initialValue }) });
}

function find(
  { question, isNeeded, terminal }: Asking,
  suggestions: readonly Suggestion[],
  initialValue?: string,
) {
  const byId = new Map(suggestions.map((suggestion) => [suggestion.id, suggestion]));
  const known = suggestions.map(({ id, label }) => ({ value: id, label, hint: id }));
  const way = question.many ? DONE : SKIP;
  return autocomplete({
    message: messageOf(question),
    options: isNeeded ? known : [way, ...known],
    maxItems: ROWS,
    placeholder: 'Начните набирать имя',
    filter: (typed, { value }) => {
      const suggestion = byId.get(value);
      return suggestion ? matches(typed, suggestion) : typed.trim() === '';
    },
    ...terminal,
    ...(initialValue && { initialValue }),
  });
}

function write(
  { question, isNeeded, context, terminal }: Asking,
  { initial, chosen }: { readonly initial: string | undefined; readonly chosen: readonly string[] },
) {
  return text({
    message: messageOf(question),
    placeholder: isNeeded ? '' : chosen.length > 0 ? DONE.label : SKIP.label,
    defaultValue: '',
    ...terminal,
    ...(initial && { initialValue: initial }),
    validate: (value = '') => {
      if (value === '') return isNeeded ? 'Без этого файла не будет.' : undefined;
      return judgeAnswer(question, value, context) ?? undefined;
    },
  });
}

const messageOf = (question: Question): string => `${textOf(question)} (--${question.flag})`;
