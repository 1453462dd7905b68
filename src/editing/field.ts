import { z } from 'astro/zod';
import type { ValuePath } from '#src/lib/document.ts';

type Schema = z.core.$ZodType;

/** What a schema says of one field. */
export interface Field {
  readonly schema: Schema;
  /** What the person who types it is told; empty where the schema says nothing. */
  readonly description: string;
  readonly required: boolean;
  /** What stands for an absent value; `undefined` where nothing does. */
  readonly fallback: unknown;
  /** Without `optional` and `default`. */
  readonly core: Schema;
  /** Collection or code list that the value, or each value of a list, leads to. */
  readonly references: string | null;
  /** All values allowed, where they are few. */
  readonly values: readonly string[];
}

export function describeField(schema: Schema): Field {
  const wrapped = isWrapped(schema);
  const core = wrapped ? describeField(schema.unwrap()) : null;
  return {
    schema,
    description: z.globalRegistry.get(schema)?.description ?? core?.description ?? '',
    required: !wrapped,
    fallback: schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined,
    core: core?.core ?? schema,
    references: core ? core.references : referencesOf(schema),
    values: core ? core.values : valuesOf(schema),
  };
}

/** The field at a path; a union is entered where it has the next step. @throws when there is none. */
export function fieldAt(schema: Schema, path: ValuePath): Field {
  const [step, ...rest] = path;
  const { core } = describeField(schema);
  if (step === undefined) return describeField(schema);
  const inner = innerOf(core, step);
  if (!inner) throw new Error(`No field “${path.join('.')}”.`);
  return rest.length === 0 ? describeField(inner) : fieldAt(inner, rest);
}

function innerOf(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, Schema>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  return schema.options.map((option) => innerOf(option, step)).find((found) => found);
}

const isWrapped = (schema: Schema): schema is z.ZodOptional | z.ZodDefault =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

function referencesOf(schema: Schema): string | null {
  if (schema instanceof z.ZodArray) return referencesOf(schema.element);
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(referencesOf).find((found) => found !== null) ?? null;
  }
  const references = z.globalRegistry.get(schema)?.['references'];
  return typeof references === 'string' ? references : null;
}

const valuesOf = (schema: Schema): string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];
