import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '#src/lib/document.ts';
import { schemaFor } from '#src/schemas/collections.ts';
import type { SchemaFile } from './json-schema.ts';

/** Which file follows which schema, as Astro's extension of the editor reads it from `.astro/collections/`. */
export interface Manifest {
  readonly collections: readonly { readonly hasSchema: true; readonly name: SchemaFile }[];
  /** Name by address of the file, in small letters. */
  readonly entries: Readonly<Record<string, SchemaFile>>;
}

/** @param root absolute path of the content folder */
export function manifestOf(
  root: string,
  documents: readonly Document[],
  names: readonly SchemaFile[],
): Manifest {
  const entries = documents.flatMap(({ file, collection, data }) => {
    const schema = schemaFor(collection, data);
    const name = schema === 'translations' ? 'releases' : schema;
    return name === null ? [] : [[addressOf(path.join(root, file)), name] as const];
  });
  return {
    collections: names.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
}

const addressOf = (file: string): string =>
  decodeURIComponent(pathToFileURL(file).href).toLowerCase();
