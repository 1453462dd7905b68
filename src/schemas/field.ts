import { z } from 'astro/zod';
import type { ValuePath } from '#src/lib/document.ts';

type Schema = z.core.$ZodType;

/** The schemas that a value at a path of a record may follow: more than one below a union. */
function schemasAt(schema: Schema, path: ValuePath): Schema[] {
  const [step, ...rest] = path;
  const plain = alternatives(schema);
  if (step === undefined) return plain;
  return plain.flatMap((inner) => {
    const next = child(inner, step);
    return next ? schemasAt(next, rest) : [];
  });
}

/** Names of the fields that an object at a path may have, each once. */
export function keysAt(schema: Schema, path: ValuePath): string[] {
  const objects = schemasAt(schema, path).filter((found) => found instanceof z.ZodObject);
  return [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
}

/** What the schema says of a field to the person who fills it in; empty where it says nothing. */
export function descriptionAt(schema: Schema, path: ValuePath): string {
  const parents = schemasAt(schema, path.slice(0, -1));
  const step = path.at(-1);
  const fields = step === undefined ? [] : parents.map((parent) => child(parent, step));
  const described = fields.map((field) => field && z.globalRegistry.get(field)?.description);
  return described.find((text) => text !== undefined) ?? '';
}

function alternatives(schema: Schema): Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return alternatives(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema];
}

function child(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? (schema.shape[step] as Schema | undefined) : undefined;
}
