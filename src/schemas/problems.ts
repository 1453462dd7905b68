import type { z } from 'astro/zod';
import type { Document, ValuePath } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import { nearest } from '#src/lib/similar.ts';

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong with a file, in the words of an editor. */
export function schemaProblems(
  document: Document,
  schema: z.ZodObject,
  issues: readonly Issue[],
): Problem[] {
  const keys = Object.keys(schema.shape);
  return issues
    .flatMap((issue) => flatten(issue))
    .flatMap((issue) => describe(document, issue, keys));
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

function describe(document: Document, issue: Issue, keys: readonly string[]): Problem[] {
  const path = issue.path as ValuePath;
  const name = path.length > 0 ? `«${path.join('.')}»` : 'файл';
  const problem = (rule: string, message: string, hint: string, place = {}): Problem => ({
    rule,
    severity: 'error',
    message,
    hint,
    place: { file: document.file, path, ...place },
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        unknownKey(document.file, [...path, key], path.length ? [] : keys),
      );
    case 'invalid_type':
      return valueAt(document.data, path) === undefined
        ? [
            problem(
              'missing-value',
              `Нет обязательного поля ${name}.`,
              'Добавьте поле; как его писать, сказано на странице редактора.',
            ),
          ]
        : [
            problem(
              'wrong-type',
              `Поле ${name} не того вида: ожидается ${TYPES[issue.expected] ?? issue.expected}.`,
              typeHint(issue.expected),
            ),
          ];
    case 'invalid_value':
      return [outsideList(document, issue.values.map(String), path)];
    case 'too_small':
      return [
        problem(
          'empty-value',
          `Поле ${name} пустое или слишком мало: пустое значение выглядело бы как известное.`,
          'Заполните поле или удалите его, если значение не известно.',
        ),
      ];
    case 'custom': {
      const rule = String(issue.params?.['rule'] ?? 'wrong-value');
      const [message, hint] = CUSTOM[rule] ?? [
        `Значение поля ${name} не подходит.`,
        'Посмотрите описание поля на странице редактора.',
      ];
      return [problem(rule, message.replace('%', String(valueAt(document.data, path))), hint)];
    }
    default:
      return [
        problem(
          'wrong-value',
          `Значение поля ${name} не подходит (${issue.message}).`,
          'Посмотрите описание поля на странице редактора.',
        ),
      ];
  }
}

function unknownKey(file: string, path: ValuePath, keys: readonly string[]): Problem {
  const key = String(path.at(-1));
  const near = nearest(key, keys);
  return {
    rule: 'unknown-key',
    severity: 'error',
    message: `Поля «${key}» в записях этого вида нет: его значение нигде не показалось бы.`,
    hint: near ? `Возможно, «${near}»?` : 'Исправьте имя поля или удалите его.',
    place: { file, path, key: true },
  };
}

function outsideList(document: Document, values: readonly string[], path: ValuePath): Problem {
  const value = String(valueAt(document.data, path));
  const near = nearest(value, values);
  return {
    rule: 'unknown-code',
    severity: 'error',
    message: `Значения «${value}» в списке нет.`,
    hint: near
      ? `Возможно, «${near}»? Допустимы: ${values.join(', ')}.`
      : `Допустимы: ${values.join(', ')}.`,
    place: { file: document.file, path },
  };
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

const typeHint = (expected: string): string =>
  expected === 'string' ? 'Возьмите значение в кавычки.' : 'Исправьте значение.';

/** Rules that the schemas name in `params.rule`: message (`%` is the value) and hint. */
const CUSTOM: Readonly<Record<string, readonly [string, string]>> = {
  'impossible-date': [
    'Даты «%» нет в календаре, или она записана не так: читатель увидел бы неверный день.',
    'Пишите в кавычках год-месяц-день: "2016-09-16", "2016-09", "2016"; «не позднее» — "[..2016-09-16]".',
  ],
  'local-time': ['«%» — не местное время.', 'Пишите в кавычках: "2016-09-16T09:00".'],
  'time-zone': ['Часового пояса «%» нет в списке IANA.', 'Пишите, например, Asia/Almaty.'],
  identifier: [
    'Идентификатор «%» не годится для адреса.',
    'Латинские строчные буквы, цифры и дефисы, первой — буква: forum-2016.',
  ],
  'value-spaces': ['Вокруг значения «%» лишние пробелы.', 'Удалите пробелы в начале и в конце.'],
  'page-path': [
    '«%» — не адрес страницы: по нему никто не придёт.',
    'Адрес без языка, с косой чертой в начале и в конце: /organizations/akab/.',
  ],
  'redirect-twice': [
    'Прежний адрес «%» записан дважды: читатель попал бы неизвестно куда.',
    'Оставьте одну строку.',
  ],
  'redirect-chain': [
    'Адрес «%» сам назван прежним: читателя водило бы по кругу или через лишний адрес.',
    'Укажите страницу, на которую он ведёт теперь.',
  ],
  'empty-text': ['Нет текста ни на одном языке.', 'Заполните ru, kk или en или удалите поле.'],
};
