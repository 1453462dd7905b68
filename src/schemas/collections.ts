import type { z } from 'astro/zod';
import type { Document } from '#src/lib/document.ts';
import { agreement } from './agreement.ts';
import { event } from './event.ts';
import { organization } from './organization.ts';
import { page } from './page.ts';
import { redirects } from './redirects.ts';
import { releaseOriginal, releaseTranslation } from './release.ts';
import { taxonomy } from './taxonomy.ts';
import { withdrawn } from './withdrawn.ts';

/** The schema of every kind of file in the content folder. */
export const SCHEMAS = {
  releases: releaseOriginal,
  translations: releaseTranslation,
  agreements: agreement,
  organizations: organization,
  events: event,
  taxonomies: taxonomy,
  pages: page,
  redirects,
  withdrawn,
} as const satisfies Record<string, z.ZodObject>;

export type SchemaName = keyof typeof SCHEMAS;

/** Output of a schema: defaults filled in. */
export type Parsed<Name extends SchemaName> = z.output<(typeof SCHEMAS)[Name]>;

/** The files beside the folders: `identity` gives their names for collections. */
const FILES: Readonly<Record<string, SchemaName>> = {
  'redirects.yaml': 'redirects',
  'withdrawn.yaml': 'withdrawn',
};

/** Folders whose files all have one schema. */
const FOLDERS: ReadonlySet<string> = new Set([
  'agreements',
  'organizations',
  'events',
  'taxonomies',
  'pages',
] satisfies SchemaName[]);

/** The schema for a file: a release with a translator is a translation; `null` in an unknown folder. */
export function schemaFor(
  collection: string,
  data: Readonly<Record<string, unknown>>,
): SchemaName | null {
  if (collection === 'releases') return 'translator' in data ? 'translations' : 'releases';
  return FOLDERS.has(collection) ? (collection as SchemaName) : (FILES[collection] ?? null);
}

/** A document whose frontmatter has passed its schema. */
export interface Typed<Name extends SchemaName> {
  readonly document: Document;
  readonly data: Parsed<Name>;
}
