import { z } from 'astro/zod';
import type { RuleGroup } from '#src/lib/rules/registry.ts';
import { SCHEMAS, type SchemaName } from '#src/schemas/collections.ts';
import { LOCALES } from '#src/site.ts';
import { describeField, type Field } from './field.ts';

type Schema = z.core.$ZodType;

/** One field as the editors' page explains it. */
export interface FieldRow {
  /** `names[].text`: a field of each item of a list. */
  readonly path: string;
  /** In Russian. */
  readonly description: string;
  readonly required: boolean;
  /** What stands for an absent value; `undefined` where nothing does. */
  readonly fallback: unknown;
  /** All values allowed, where they are few. */
  readonly values: readonly string[];
  /** Collection or code list that the value leads to. */
  readonly references: string | null;
}

/**
 * Every field of a kind of file, the inner ones behind the outer.
 * @internal Exported for tests.
 */
export function fieldRows(name: SchemaName): FieldRow[] {
  return rowsOf(SCHEMAS[name], '');
}

function rowsOf(schema: Schema, prefix: string): FieldRow[] {
  const shapes = alternatives(schema).filter((option) => option instanceof z.ZodObject);
  const rows = shapes.flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([key, inner]) => {
      const field = describeField(inner as Schema);
      const path = prefix + key;
      const required = field.required && shapes.every((other) => key in other.shape);
      return [{ ...rowOf(path, field), required }, ...innerRows(path, field.core)];
    }),
  );
  return rows.filter(({ path }, index) => rows.findIndex((row) => row.path === path) === index);
}

function innerRows(path: string, core: Schema): FieldRow[] {
  if (isText(core)) return [];
  return core instanceof z.ZodArray
    ? innerRows(`${path}[]`, core.element)
    : rowsOf(core, `${path}.`);
}

/** A text in several languages is one field; its languages need no rows. */
const isText = (schema: Schema): boolean =>
  schema instanceof z.ZodObject && LOCALES.every((locale) => locale in schema.shape);

const alternatives = (schema: Schema): readonly Schema[] =>
  schema instanceof z.ZodUnion ? schema.options : [schema];

const rowOf = (path: string, field: Field): FieldRow => ({
  path,
  description: field.description,
  required: field.required,
  fallback: field.fallback,
  values: field.values,
  references: field.references,
});

/** What a chapter of the page is about. */
const CHAPTERS: readonly (readonly [name: SchemaName, title: string, place: string])[] = [
  ['releases', 'Релиз, язык оригинала', 'content/releases/<год или undated>/<id>.<язык>.md'],
  ['translations', 'Перевод релиза', 'content/releases/<год или undated>/<id>.<язык>.md'],
  ['agreements', 'Соглашение', 'content/agreements/<папка>/<id>.md'],
  ['organizations', 'Организация', 'content/organizations/<id>.md'],
  ['events', 'Событие', 'content/events/<id>.md'],
  ['taxonomies', 'Список кодов', 'content/taxonomies/<список>.yaml'],
  ['pages', 'Страница редакции', 'content/pages/<id>.<язык>.mdx'],
  ['redirects', 'Прежние адреса', 'content/redirects.yaml'],
  ['withdrawn', 'Отозванные записи', 'content/withdrawn.yaml'],
];

const OPENING = `---
# Этот файл пишет \`npm run reference\`: поля — из src/schemas/, правила — из src/lib/rules/.
title: Справочник редактора
description: Все поля записей архива и все правила, по которым проверяется содержание.
---

Каждая запись архива — файл Markdown с полями между двумя строками \`---\`. Чего источник не сообщает, того поля в записи нет.

Команды, которые пишут и проверяют за редактора:

- \`npm run new\` спрашивает, что известно, и создаёт файл, который проходит проверку.
- \`npm run check\` называет все ошибки сразу: файл, строку, столбец, что не так и что написать.
- \`npm run dev\` показывает страницы, пока их пишут.
- \`npm run rename -- ID NEW_ID\` меняет идентификатор записи вместе со всеми ссылками на неё.
- \`npm run merge -- ID INTO_ID\` делает из двух записей об одном и том же одну.
- \`npm run addresses\` записывает адреса новых страниц в список, по которому видно, что ни одна не пропала.
- \`npm run words -- add СЛОВО\` добавляет слово в список проверки правописания.

Правило, кроме обязательных, можно заглушить в одном месте, назвав причину: в полях строкой \`# check: ignore имя-правила — причина\` над нужным полем, в тексте комментарием с теми же словами над нужным абзацем.
`;

/** The editors' page as MDX, made of the same descriptions that the check and the editor's program use. */
export function referencePage(groups: readonly RuleGroup[]): string {
  const chapters = CHAPTERS.map(
    ([name, title, place]) =>
      `## ${title}\n\n\`${place}\`\n\n${table(['Поле', 'Что писать', 'Значение'], fieldRows(name).map(cellsOf))}`,
  );
  const rules = groups.map(
    ({ title, rules: entries }) =>
      `### ${title}\n\n${table(
        ['Правило', 'Чего требует', 'Нарушение'],
        entries.map(({ id, demand, severity, firm }) => [
          code(id),
          plain(demand),
          `${SEVERITIES[severity]}${firm ? ', не заглушить' : ''}`,
        ]),
      )}`,
  );
  return [OPENING, ...chapters, '## Правила проверки\n', ...rules].join('\n');
}

const SEVERITIES = { error: 'ошибка', warning: 'предупреждение' } as const;

function cellsOf({ path, description, required, fallback, values, references }: FieldRow) {
  const remarks = [
    ...(values.length > 0 ? [values.map(code).join(', ')] : []),
    ...(references === null ? [] : [`из ${code(references)}`]),
    ...(required ? ['обязательно'] : []),
    ...(isShown(fallback) ? [`по умолчанию ${code(String(fallback))}`] : []),
  ];
  return [code(path), plain(description), remarks.join('; ')];
}

/** An empty list says nothing: the field is just absent. */
const isShown = (fallback: unknown): boolean =>
  fallback !== undefined && !(Array.isArray(fallback) && fallback.length === 0);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/**
 * What a description shows rather than says: between backticks, a date or a link in brackets, signs alone between
 * quotation marks, a command, an attribute (but not its sign: the check refuses both together anywhere), the form
 * of a value with its Latin letter.
 */
const SAMPLE = new RegExp(
  [
    '`[^`]+`',
    String.raw`!?\[[^\]]*\](?:\([^)]*\))?`,
    String.raw`(?<=«)[^\p{L}\p{N}»]+(?=»)`,
    String.raw`npm run [a-z]+(?: -- [a-z]+)?`,
    String.raw`[a-z]+(?==)`,
    String.raw`[а-яё-]+T[а-яё:]+`,
  ].join('|'),
  'gu',
);

/** Text in which MDX finds nothing to run and a table no border; samples are code. */
function plain(text: string): string {
  const samples = text.match(SAMPLE) ?? [];
  const words = text.split(SAMPLE).map((part) => part.replace(/[{}<>|*_[\]\\]/gu, String.raw`\$&`));
  return words
    .map((part, index) => part + (samples[index] ? code(samples[index].replaceAll('`', '')) : ''))
    .join('');
}
