import type { z } from 'astro/zod';
import type { Document } from '#src/lib/document.ts';
import type { Problem } from '#src/lib/problem.ts';
import type { FileReferences, Reference } from '#src/lib/reference.ts';
import type { EditorialPage, Records } from '#src/lib/records/records.ts';
import type { Taxonomies, TaxonomyName, Term } from '#src/lib/records/taxonomy.ts';
import { TAXONOMIES } from '#src/lib/records/taxonomy.ts';
import { DEFAULT_LOCALE } from '#src/site.ts';
import { SCHEMAS, schemaFor, type SchemaName, type Typed } from './collections.ts';
import { withDefaults } from './defaults.ts';
import { schemaProblems } from './problems.ts';
import { toAgreement, toEvent, toOrganization, toReleases, toTerm } from './normal.ts';
import { referencesIn } from './references.ts';

/** Typed records, what was wrong, and all references, file by file. */
export interface Reading {
  readonly records: Records;
  readonly problems: readonly Problem[];
  readonly references: readonly FileReferences[];
  /** Files whose documents follow their schemas. */
  readonly valid: readonly string[];
}

/** Documents that are known to follow their schema: they are not parsed again. */
export interface ValidDocuments {
  readonly has: (document: Document) => boolean;
  readonly add: (document: Document) => void;
}

/**
 * Types the documents; one with a problem, or in a folder that no schema knows, is left out of the records. Its
 * references count all the same, so that nothing else seems to be unused.
 */
export function readRecords(documents: readonly Document[], valid?: ValidDocuments): Reading {
  const problems: Problem[] = [];
  const references: FileReferences[] = [];
  const followers: string[] = [];
  const typed: { [Name in SchemaName]: Typed<Name>[] } = {
    releases: [],
    translations: [],
    agreements: [],
    organizations: [],
    events: [],
    taxonomies: [],
    pages: [],
    redirects: [],
    withdrawn: [],
  };
  for (const document of documents) {
    const { file, collection, data } = document;
    const name = schemaFor(collection, data);
    if (!name) continue;
    references.push({ file, references: referencesOf(document) });
    const read = valid?.has(document)
      ? { data: withDefaults(SCHEMAS[name], data) }
      : parse(document, SCHEMAS[name]);
    if ('problems' in read) problems.push(...read.problems);
    else {
      valid?.add(document);
      followers.push(file);
      (typed[name] as unknown[]).push({ document, data: read.data });
    }
  }
  const records: Records = {
    releases: byId(toReleases(typed.releases, typed.translations)),
    agreements: byId(typed.agreements.map(toAgreement)),
    organizations: byId(typed.organizations.map(toOrganization)),
    events: byId(typed.events.map(toEvent)),
    taxonomies: taxonomies(typed.taxonomies),
    pages: typed.pages.map(toPage),
    redirects: typed.redirects.flatMap(({ data }) => data.redirects),
    withdrawn: typed.withdrawn.flatMap(({ data }) =>
      data.withdrawn.map(({ name, ...entry }) => ({ ...entry, name: name ?? null })),
    ),
  };
  return { records, problems, references, valid: followers };
}

/** Every reference in the fields of a document, right or not. */
export function referencesOf({ collection, data }: Document): Reference[] {
  const name = schemaFor(collection, data);
  return name ? referencesIn(SCHEMAS[name], data) : [];
}

/** Whether a document may be typed. Of a folder that no schema knows it may not. */
export function followsSchema({ collection, data }: Document): boolean {
  const name = schemaFor(collection, data);
  return name !== null && SCHEMAS[name].safeParse(data).success;
}

function parse(
  document: Document,
  schema: z.ZodObject,
): { readonly data: unknown } | { readonly problems: Problem[] } {
  const result = schema.safeParse(document.data);
  if (result.success) return { data: result.data };
  return { problems: schemaProblems(document, schema, result.error.issues) };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function taxonomies(files: readonly Typed<'taxonomies'>[]): Taxonomies {
  const lists = new Map(files.map(({ document, data }) => [document.id, data.terms.map(toTerm)]));
  const entries = TAXONOMIES.map((name): [TaxonomyName, ReadonlyMap<string, Term>] => [
    name,
    new Map((lists.get(name) ?? []).map((term) => [term.id, term])),
  ]);
  return Object.fromEntries(entries) as unknown as Taxonomies;
}

function toPage({ document, data }: Typed<'pages'>): EditorialPage {
  const { id, locale, file, digest } = document;
  return { id, locale: locale ?? DEFAULT_LOCALE, ...data, file, digest };
}
