import { z } from 'astro/zod';
import { COLLECTIONS } from '#src/lib/records/records.ts';
import { TAXONOMIES, type Taxonomies } from '#src/lib/records/taxonomy.ts';
import { SCHEMAS, type SchemaName } from '#src/schemas/collections.ts';
import { IDENTIFIER } from '#src/schemas/fields.ts';
import { DEFAULT_LOCALE } from '#src/site.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Folders and files of the content that have a schema of their own. */
export type SchemaFile = Exclude<SchemaName, 'translations'>;

/**
 * JSON Schema of every kind of content file, for programs in which it is written: codes are listed with their
 * names, of records only the form of an identifier is known. It demands no more than the check does.
 */
export function jsonSchemas(taxonomies: Taxonomies): Record<SchemaFile, JsonSchema> {
  const schemaOf = (schema: z.ZodObject): JsonSchema =>
    z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-07',
      override: ({ jsonSchema }) => resolveReference(jsonSchema, taxonomies),
    });
  const { releases, translations, ...others } = SCHEMAS;
  const entries = Object.entries(others).map(([name, schema]) => [name, schemaOf(schema)]);
  return {
    releases: withTranslation(schemaOf(releases), schemaOf(translations)),
    ...(Object.fromEntries(entries) as Record<Exclude<SchemaFile, 'releases'>, JsonSchema>),
  };
}

/** Both kinds of file that lie in `releases/`: the one with a translator is a translation. */
function withTranslation(original: JsonSchema, translation: JsonSchema): JsonSchema {
  return { if: { required: ['translator'] }, then: translation, else: original };
}

/** Puts codes or the form of an identifier in the place of our own mark. */
function resolveReference(schema: JsonSchema, taxonomies: Taxonomies): void {
  const { references } = schema;
  if (references === undefined) return;
  delete schema['references'];
  delete schema.minLength;
  const list = TAXONOMIES.find((name) => name === references);
  if (list) {
    const terms = [...taxonomies[list].values()];
    schema.enum = terms.map(({ id }) => id);
    schema['enumDescriptions'] = terms.map(({ id, name }) => name[DEFAULT_LOCALE] ?? id);
  } else if ((COLLECTIONS as readonly unknown[]).includes(references)) {
    schema.pattern = IDENTIFIER.source;
  }
}
