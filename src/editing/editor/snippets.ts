import { z } from 'astro/zod';
import { LINK_SCHEMES } from '#src/lib/record-links.ts';
import { TAXONOMIES, type Taxonomies } from '#src/lib/records/taxonomy.ts';
import { SCHEMAS } from '#src/schemas/collections.ts';
import { describeField, type Field } from '../field.ts';

type Schema = z.core.$ZodType;

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const COLLECTIONS = ['releases', 'agreements', 'organizations', 'events'] as const;

/** Every field that is more than one value, every kind of item of a list (`parties+`), and links to records. */
export function snippets(taxonomies: Taxonomies): Record<string, Snippet> {
  const fields = COLLECTIONS.flatMap((collection) =>
    Object.entries(SCHEMAS[collection].shape).flatMap(([key, schema]) =>
      ofField([collection, key], describeField(schema as Schema), taxonomies),
    ),
  );
  return Object.fromEntries([...fields, ...links()]);
}

type Named = readonly [name: string, snippet: Snippet];

function ofField(
  [collection, key]: [string, string],
  field: Field,
  taxonomies: Taxonomies,
): Named[] {
  const { core, description } = field;
  if (!(core instanceof z.ZodObject || core instanceof z.ZodArray)) return [];
  const snippet = (prefix: string, body: readonly string[]): Snippet => ({
    scope: 'markdown,yaml',
    prefix,
    description,
    body: numbered(body),
  });
  const whole = [`${key}:`, ...indented(bodyOf(core, taxonomies))];
  const items = core instanceof z.ZodArray ? optionsOf(core.element) : [];
  return [
    [`${collection}: ${key}`, snippet(key, whole)],
    ...items.map((item, index): Named => {
      const name = `${collection}: ${key}+${items.length > 1 ? index + 1 : ''}`;
      return [name, snippet(`${key}+`, asItem(bodyOf(item, taxonomies)))];
    }),
  ];
}

/** A place for the cursor, numbered later. */
const STOP = '\0';

function bodyOf(schema: Schema, taxonomies: Taxonomies): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => {
      const { core, values, references } = describeField(inner as Schema);
      const lines = bodyOf(core, taxonomies);
      const isNested = core instanceof z.ZodObject || core instanceof z.ZodArray;
      if (isNested) return [`${key}:`, ...indented(lines)];
      if (core instanceof z.ZodLiteral) return [`${key}: ${String(core.value)}`];
      return [`${key}: ${choice(values.length > 0 ? values : codesOf(references, taxonomies))}`];
    });
  }
  if (schema instanceof z.ZodArray) return asItem(bodyOf(schema.element, taxonomies));
  const [option] = schema instanceof z.ZodUnion ? schema.options : [];
  if (option) return bodyOf(option, taxonomies);
  return [choice(codesOf(describeField(schema).references, taxonomies))];
}

function codesOf(references: string | null, taxonomies: Taxonomies): string[] {
  const list = TAXONOMIES.find((name) => name === references);
  return list ? [...taxonomies[list].keys()] : [];
}

const choice = (values: readonly string[]): string =>
  values.length > 0 ? `\${${STOP}|${values.join(',')}|}` : `\${${STOP}}`;

const optionsOf = (schema: Schema): readonly Schema[] =>
  schema instanceof z.ZodUnion ? schema.options : [schema];

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const asItem = ([first = '', ...rest]: readonly string[]): string[] => [
  `- ${first}`,
  ...indented(rest),
];

function numbered(body: readonly string[]): string[] {
  let stop = 0;
  return body.map((line) => line.replaceAll(STOP, () => String(++stop)));
}

const links = (): Named[] =>
  Object.entries(LINK_SCHEMES).map(([scheme, collection]): Named => [
    `link: ${scheme}`,
    {
      scope: 'markdown,mdx',
      prefix: `link-${scheme}`,
      description: `Ссылка на запись из ${collection}: имя файла без окончания.`,
      body: [`[\${1:текст}](${scheme}:\${2:id})`],
    },
  ]);
