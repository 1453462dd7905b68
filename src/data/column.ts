import { z } from 'astro/zod';

/** A column of a CSV file in the words of Frictionless Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
}

/** Where a column finds its value in a row. */
interface PlacedColumn {
  readonly column: Column;
  readonly path: readonly string[];
}

/**
 * The columns of a row: parts of an object side by side (`title_ru`, `amount_value`), lists and tables of unknown
 * keys as JSON.
 */
export const columnsOf = (row: z.ZodObject): PlacedColumn[] => inside(row, [], true);

function inside(object: z.ZodObject, path: readonly string[], required: boolean): PlacedColumn[] {
  return Object.entries(object.shape).flatMap(([key, schema]) =>
    columns(schema as z.core.$ZodType, [...path, key], required),
  );
}

function columns(
  schema: z.core.$ZodType,
  path: readonly string[],
  required: boolean,
): PlacedColumn[] {
  if (schema instanceof z.ZodNullable) return columns(schema.unwrap(), path, false);
  if (schema instanceof z.ZodObject) return inside(schema, path, required);
  const constraints = {
    ...(required && { required: true as const }),
    ...(path.length === 1 && path[0] === 'id' && { unique: true as const }),
    ...(schema instanceof z.ZodEnum && { enum: schema.options.map(String) }),
  };
  const column: Column = {
    name: path.join('_'),
    type: typeOf(schema),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
  return [{ column, path }];
}

function typeOf(schema: z.core.$ZodType): Column['type'] {
  if (schema instanceof z.ZodArray) return 'array';
  if (schema instanceof z.ZodRecord) return 'object';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'integer' : 'number';
  return 'string';
}

/** The cell of a column: what is not known is empty. */
export function cellOf(row: object, { path }: PlacedColumn): string {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | null)?.[key] ?? null,
    row,
  );
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
