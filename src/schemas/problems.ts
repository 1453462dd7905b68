import type { z } from 'astro/zod';
import type { Document, ValuePath } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import { dateFault } from '#src/lib/rules/form/date-fault.ts';
import { SCHEMA_RULES, schemaProblem, type SchemaRule } from '#src/lib/rules/form/schema.ts';
import { nearest } from '#src/lib/similar.ts';
import { descriptionAt, keysAt } from './field.ts';

type Issue = z.core.$ZodIssue;

/** A field at fault, with all that its problem may speak of. */
interface Fault {
  readonly document: Document;
  readonly schema: z.ZodObject;
  readonly path: ValuePath;
  readonly value: unknown;
}

/** What a schema finds wrong with a file, in the words of an editor. */
export function schemaProblems(
  document: Document,
  schema: z.ZodObject,
  issues: readonly Issue[],
): Problem[] {
  const flat = issues.flatMap((issue) => flatten(issue));
  const mistyped = flat.flatMap((issue) => misspelt(schema, issue));
  return flat.flatMap((issue) => {
    const path = issue.path as ValuePath;
    const value = valueAt(document.data, path);
    // A field whose name is misspelt is not missing, too.
    if (value === undefined && mistyped.includes(JSON.stringify(path))) return [];
    return toProblems({ document, schema, path, value }, issue);
  });
}

/** An issue inside a union is reported as the issues of the alternative that comes nearest. */
function flatten(issue: Issue, prefix: ValuePath = []): Issue[] {
  const path = [...prefix, ...issue.path] as (string | number)[];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const closest = issue.errors.reduce((a, b) => (weight(b) < weight(a) ? b : a));
  return closest.flatMap((inner) => flatten(inner, path));
}

const weight = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 10 : 1),
    0,
  );

/** Paths of the fields that unknown keys were meant to be. */
function misspelt(schema: z.ZodObject, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as ValuePath;
  const known = keysAt(schema, path);
  return issue.keys.flatMap((key) => {
    const near = nearest(key, known);
    return near ? [JSON.stringify([...path, near])] : [];
  });
}

function toProblems(fault: Fault, issue: Issue): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(fault, key));
    case 'invalid_type':
      return [wrongType(fault, issue.expected)];
    case 'invalid_value':
      return [outsideList(fault, issue.values.map(String))];
    case 'too_small':
      return [problem(fault, issue.origin === 'number' ? 'wrong-value' : 'empty-value')];
    case 'invalid_format':
      return [problem(fault, issue.format === 'url' ? 'bad-address' : 'wrong-value')];
    case 'custom':
      return [custom(fault, String(issue.params?.['rule']))];
    default:
      return [problem(fault, 'wrong-value')];
  }
}

function problem(
  { document, schema, path, value }: Fault,
  rule: SchemaRule,
  { hint, words = {} }: { hint?: string; words?: Record<string, string> } = {},
): Problem {
  const about = descriptionAt(schema, path) || 'Как его писать, сказано на странице редактора.';
  const own = { value: shown(value), field: path.join('.') || 'файл', about };
  return schemaProblem(rule, {
    place: { file: document.file, path },
    words: { ...own, ...words },
    hint,
  });
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

function unknownKey({ document, schema, path }: Fault, key: string): Problem {
  const known = keysAt(schema, path);
  const near = nearest(key, known);
  return schemaProblem('unknown-key', {
    place: { file: document.file, path: [...path, key], key: true },
    words: { value: key, known: known.join(', ') },
    hint: near ? `Возможно, «${near}»?` : undefined,
  });
}

function outsideList(fault: Fault, values: readonly string[]): Problem {
  if (fault.value === undefined) return problem(fault, 'missing-value');
  const near = nearest(shown(fault.value), values);
  const known = values.join(', ');
  const hint = near ? `Возможно, «${near}»? Допустимы: ${known}.` : undefined;
  return problem(fault, 'unknown-code', { words: { known }, hint });
}

function wrongType(fault: Fault, expected: string): Problem {
  const { value, path } = fault;
  if (value === undefined) return problem(fault, 'missing-value');
  if (value === null || value === '') return problem(fault, 'empty-value');
  if (typeof value === 'number' && DATES.has(fieldName(path))) return wrongDate(fault);
  return problem(fault, 'wrong-type', {
    words: { expected: TYPES[expected] ?? expected },
    hint: typeHint(value, expected),
  });
}

/** Fields that hold a date, wherever they stand. */
const DATES: ReadonlySet<string> = new Set([
  ...['published', 'added', 'date', 'dates', 'retrieved', 'period', 'borders'],
  ...['from', 'to', 'bordersChanged'],
]);

/** Dates that the archive itself sets, and so knows to the day. */
const DAYS: ReadonlySet<string> = new Set(['added', 'retrieved']);

/** Name of the field that a value, or the list that it is in, stands under. */
const fieldName = (path: ValuePath): string =>
  String(path.findLast((step) => typeof step === 'string'));

function wrongDate(fault: Fault): Problem {
  const name = fieldName(fault.path);
  const inArchive = DAYS.has(name) || fault.path[0] === 'corrections' || fault.path[0] === 'terms';
  const { rule, hint } = dateFault(fault.value, inArchive) ?? { rule: 'incomplete-date' };
  return problem(fault, rule, { hint });
}

/** A refusal that a schema names itself. */
function custom(fault: Fault, rule: string): Problem {
  if (rule === 'impossible-date') {
    const { value } = fault;
    const isTime = typeof value === 'string' && value.includes('T');
    return isTime ? problem(fault, 'impossible-date') : wrongDate(fault);
  }
  return problem(fault, rule in SCHEMA_RULES ? (rule as SchemaRule) : 'wrong-value');
}

function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'строка',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'набор полей',
};

function typeHint(value: unknown, expected: string): string | undefined {
  if (expected === 'string' && typeof value !== 'object')
    return `Возьмите в кавычки: "${shown(value)}".`;
  if (expected === 'boolean') return 'Пишите true или false, без кавычек.';
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const digits = value.replace(/[\s_]/gu, '').replace(',', '.');
    return Number.isFinite(Number(digits))
      ? `Пишите цифрами, без кавычек и пробелов: ${digits}.`
      : 'Пишите число полностью цифрами, без слов: 3 млрд — это 3000000000.';
  }
  return expected === 'array'
    ? 'Каждое значение — на своей строке с дефисом: «  - значение».'
    : undefined;
}
