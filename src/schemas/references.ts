import { z } from 'astro/zod';
import type { ValuePath } from '#src/lib/document.ts';
import type { Reference } from '#src/lib/reference.ts';

/**
 * Every reference in a value, found by walking the schema: a string whose schema carries `references` names
 * an identifier of that collection or code list.
 */
export function* referencesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: ValuePath = [],
): Generator<Reference> {
  if (value === undefined || value === null) return;
  const to = z.globalRegistry.get(schema)?.['references'];
  if (typeof to === 'string' && typeof value === 'string') {
    yield { to, id: value, path };
    return;
  }
  for (const [inner, part, step] of children(schema, value)) {
    yield* referencesIn(inner, part, step === null ? path : [...path, step]);
  }
}

type Child = [schema: z.core.$ZodType, value: unknown, step: string | number | null];

function* children(schema: z.core.$ZodType, value: unknown): Generator<Child> {
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(schema.shape)) {
      yield [inner as z.core.$ZodType, (value as Record<string, unknown>)[key], key];
    }
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield [schema.element, item, index];
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      if (z.safeParse(option, value).success) yield [option, value, null];
    }
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield [schema.unwrap(), value, null];
  }
}
