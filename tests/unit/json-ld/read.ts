import { script, type Thing } from '#src/lib/json-ld/script.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { PAGE_KINDS, type PageKindName, type ViewOf } from '#src/lib/views/kinds.ts';

export const SITE = 'https://archive.example';

/** What is written into the page, read again. */
export const read = (things: readonly Thing[]) =>
  (JSON.parse(script(things)) as { '@graph': Record<string, unknown>[] })['@graph'];

/** The views of all pages of a kind. */
export function viewsOf<Kind extends PageKindName>(from: Archive, kind: Kind): ViewOf<Kind>[] {
  const { pages, view } = PAGE_KINDS[kind];
  return Array.from(pages(from), (page) => view(from, page) as ViewOf<Kind>);
}

/** Every value in a structure with the name under which it stands. */
export function* valuesIn(value: unknown, name = ''): Generator<[name: string, value: unknown]> {
  yield [name, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* valuesIn(inner, Array.isArray(value) ? name : key);
  }
}
