import { z } from 'astro/zod';
import { nearest } from '#src/lib/similar.ts';
import { schemaProblems } from '#src/schemas/problems.ts';
import type { Context, Question } from './question.ts';
import { suggestionsOf } from './suggestion.ts';

/** What is wrong with an answer, in the words of the check; `null` when nothing is. */
export function judgeAnswer(question: Question, answer: string, context: Context): string | null {
  const { references } = question.field;
  if (references === null)
    return judgeField(question, answer) ?? judgeRest(question, answer, context);
  const known = suggestionsOf(context.records, references);
  const found = known.find(({ id }) => id === answer);
  if (found) return found.isDraft ? `«${answer}» — черновик, ссылаться на него нельзя.` : null;
  const near = nearest(
    answer,
    known.map(({ id }) => id),
  );
  return `«${answer}» нет в ${references}.${near ? ` Возможно, «${near}»?` : ''}`;
}

const judgeRest = ({ judge }: Question, answer: string, context: Context): string | null =>
  judge?.(answer, context) ?? null;

function judgeField({ flag, field }: Question, answer: string): string | null {
  const value = field.core instanceof z.ZodNumber ? toNumber(answer) : answer;
  const schema = z.strictObject({ [flag]: field.core as z.ZodType });
  const result = schema.safeParse({ [flag]: value });
  if (result.success) return null;
  const document = { ...NOWHERE, data: { [flag]: value } };
  const [problem] = schemaProblems(document, schema, result.error.issues);
  return problem ? `${problem.message} ${problem.hint}` : 'Так нельзя.';
}

const toNumber = (text: string): number | string => (/^\d+$/u.test(text) ? Number(text) : text);

/** Answers stand in no file yet. */
const NOWHERE = {
  file: '',
  collection: '',
  id: '',
  locale: null,
  digest: '',
  body: { digest: '', empty: true, links: [] },
};
