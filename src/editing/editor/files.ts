import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTree, type DocumentCache } from '#src/content-tree/tree.ts';
import type { Taxonomies } from '#src/lib/records/taxonomy.ts';
import { readRecords } from '#src/schemas/records.ts';
import { jsonSchemas, type SchemaFile } from './json-schema.ts';
import { manifestOf } from './manifest.ts';
import { snippets } from './snippets.ts';

/** Schemas that are committed, for every program that reads JSON Schema. */
const SCHEMA_FOLDER = '.vscode/schemas';

/** Where Astro's extension looks for schemas; ours stand beside Astro's own. */
const ASTRO_FOLDER = '.astro/collections';

/**
 * Texts of the committed schemas and snippets, by path from the repository.
 * @internal Exported for tests.
 */
export function committedFiles(taxonomies: Taxonomies): ReadonlyMap<string, string> {
  const schemas = Object.entries(jsonSchemas(taxonomies));
  return new Map([
    ...schemas.map(([name, schema]) => [`${SCHEMA_FOLDER}/${name}.json`, json(schema)] as const),
    ['.vscode/kelisim.code-snippets', json(snippets(taxonomies))] as const,
  ]);
}

/**
 * Tells Astro's extension which file of the content follows which schema, so that it checks frontmatter while it is
 * typed. A content folder outside of the repository is open in no editor: nothing is written.
 */
export function writeAstroSchemas(root: string, contentDir: string, cache?: DocumentCache): void {
  if (path.relative(root, contentDir).startsWith('..')) return;
  const { documents } = readTree(contentDir, cache && { cache });
  const schemas = jsonSchemas(readRecords(documents).records.taxonomies);
  const names = Object.keys(schemas) as SchemaFile[];
  const folder = path.join(root, ASTRO_FOLDER);
  for (const name of names) write(path.join(folder, `${name}.schema.json`), json(schemas[name]));
  const manifest = manifestOf(contentDir, documents, names);
  write(path.join(folder, 'collections.json'), json(manifest));
}

/** Writes the committed files that have changed; returns all. */
export function writeCommitted(root: string, taxonomies: Taxonomies): readonly string[] {
  const files = committedFiles(taxonomies);
  for (const [file, text] of files) write(path.join(root, file), text);
  return [...files.keys()];
}

/** Leaves a file alone that has this text: the extension starts anew with every change. */
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
