import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '#src/schemas/collections.ts';

interface Field {
  readonly name: string;
  readonly description: string | undefined;
}

/** Every key that an editor can type, with what the schema says about it. */
function* fieldsOf(schema: z.core.$ZodType, prefix = ''): Generator<Field> {
  if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape)) {
      const name = prefix ? `${prefix}.${key}` : key;
      yield { name, description: descriptionOf(inner) };
      yield* fieldsOf(inner, name);
    }
  } else if (schema instanceof z.ZodArray) yield* fieldsOf(schema.element, `${prefix}[]`);
  else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) yield* fieldsOf(option, prefix);
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* fieldsOf(schema.unwrap(), prefix);
  }
}

/** The description of a field, also where it stands inside `optional` or `default`. */
function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? descriptionOf(schema.unwrap())
    : undefined;
}

const RUSSIAN = /[а-яё]/iu;
/** The languages of a text explain themselves in their own words. */
const OWN_LANGUAGE = /(?:^|\.)(?:kk|en)$/u;

describe.each(Object.entries(SCHEMAS))('the schema of %s', (_, schema) => {
  const fields = [...fieldsOf(schema)];

  test('explains every field to the editor in Russian', () => {
    expect(fields.length).toBeGreaterThan(1);
    const silent = fields.filter(
      ({ name, description }) =>
        description === undefined ||
        description.length < 4 ||
        (!RUSSIAN.test(description) && !OWN_LANGUAGE.test(name)),
    );
    expect(silent).toEqual([]);
  });

  test('refuses keys that it does not know', () => {
    const result = schema.safeParse({ nonsense: 1 });
    const codes = result.error?.issues.map(({ code }) => code);
    expect(codes).toContain('unrecognized_keys');
  });
});

test('the walk reaches the parts of parts', () => {
  const names = [...fieldsOf(SCHEMAS.agreements)].map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['parties[].organization', 'stages[].source.url', 'amount.currency']),
  );
});
