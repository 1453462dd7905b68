import { z } from 'astro/zod';
import { LOCALES } from '#src/site.ts';
import { describeField, type Field } from '../field.ts';
import { writeYaml } from '../yaml.ts';

/** Frontmatter with what is known, then every other field of the schema as a comment that explains it. */
export function writeRecord(schema: z.ZodObject, data: Readonly<Record<string, unknown>>): string {
  const known = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const fields = Object.entries(schema.shape).map(
    ([key, inner]) => [key, describeField(inner as z.core.$ZodType)] as const,
  );
  const filled = fields.filter(([key]) => known[key] !== undefined);
  const open = fields.filter(([key]) => known[key] === undefined);
  return [
    '---\n',
    ...filled.map(([key]) => writeYaml({ [key]: known[key] })),
    ...(open.length > 0 ? [OPEN] : []),
    ...open.map(([key, field]) => commented(key, field)),
    '---\n',
  ].join('');
}

const OPEN = `
# Остальные поля. Известно — уберите # в начале строки и заполните; неизвестно — оставьте или удалите.
`;

function commented(key: string, field: Field): string {
  const description = field.description === '' ? [] : [`# ${field.description}`];
  const lines = [...description, ...skeleton(key, field).map((line) => `#${line}`)];
  return `\n${lines.join('\n')}\n`;
}

/** Lines of YAML that show how a field is written, with a remark at each inner field. */
function skeleton(key: string, field: Field): string[] {
  const inner = valueSkeleton(field.core);
  return [`${key}:`, ...inner.map((line) => `  ${line}`)];
}

function valueSkeleton(schema: z.core.$ZodType): string[] {
  if (isText(schema)) return LOCALES.map((locale) => `${locale}:`);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => {
      const field = describeField(inner as z.core.$ZodType);
      const [first = '', ...rest] = skeleton(key, field);
      return [field.description === '' ? first : `${first} # ${field.description}`, ...rest];
    });
  }
  if (schema instanceof z.ZodArray) {
    const [first = '', ...rest] = valueSkeleton(schema.element);
    return [`- ${first}`.trimEnd(), ...rest.map((line) => `  ${line}`)];
  }
  const [option] = schema instanceof z.ZodUnion ? schema.options : [];
  return option ? valueSkeleton(option) : [];
}

/** A text in one or more languages. */
const isText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodObject && LOCALES.every((locale) => locale in schema.shape);
