import { z } from 'astro/zod';
import type { ValuePath } from '#src/lib/document.ts';
import type { Reference } from '#src/lib/reference.ts';

type Schema = z.core.$ZodType;

/** Finds the references below a schema; it passes over whatever is not of the schema's form. */
type Finder = (value: unknown, path: ValuePath) => Iterable<Reference>;

const finders = new WeakMap<Schema, { readonly find: Finder | null }>();

/**
 * Every reference in a value, right or not as a whole: a string whose schema carries `references` names an
 * identifier of that collection or code list.
 */
export function referencesIn(schema: Schema, value: unknown): Reference[] {
  const find = finderOf(schema);
  return find ? [...find(value, [])] : [];
}

/** A schema is looked through once; `null` when there is no reference below it. */
function finderOf(schema: Schema): Finder | null {
  const known = finders.get(schema);
  if (known) return known.find;
  const find = makeFinder(schema);
  finders.set(schema, { find });
  return find;
}

function makeFinder(schema: Schema): Finder | null {
  const to = z.globalRegistry.get(schema)?.['references'];
  if (typeof to === 'string') return findHere(to);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return finderOf(schema.unwrap());
  }
  if (schema instanceof z.ZodArray) return findInItems(finderOf(schema.element));
  if (schema instanceof z.ZodObject) return findInFields(schema);
  if (schema instanceof z.ZodUnion) return findInOptions(schema.options);
  return null;
}

function findHere(to: string): Finder {
  return (value, path) => (typeof value === 'string' ? [{ to, id: value, path }] : []);
}

function findInItems(inner: Finder | null): Finder | null {
  if (!inner) return null;
  return (value, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => [...inner(item, [...path, index])]) : [];
}

function findInFields({ shape }: z.ZodObject): Finder | null {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const find = finderOf(schema as Schema);
    return find ? [{ key, find }] : [];
  });
  if (fields.length === 0) return null;
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return [];
    return fields.flatMap(({ key, find }) => {
      const field = (value as Record<string, unknown>)[key];
      return field === undefined ? [] : [...find(field, [...path, key])];
    });
  };
}

function findInOptions(options: readonly Schema[]): Finder | null {
  const found = options.map(finderOf).filter((find) => find !== null);
  if (found.length === 0) return null;
  return (value, path) => found.flatMap((find) => [...find(value, path)]);
}
