import type { SearchDocument } from '#src/search/document.ts';
import { contentDigest, packed, type OutputFile } from '#src/search/index/output.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import type { Locale } from '#src/site.ts';

/** Filters whose values are records with a page of their own. */
const NAMED = ['organization', 'event'] as const;

/** What the name of a record is made from. */
export type NamedRecord = Pick<SearchDocument, 'type' | 'locale' | 'filters' | 'title'>;

/** Names of organizations and events in one language, as a file named after its content. */
export function nameFile(documents: readonly NamedRecord[], locale: Locale): OutputFile {
  const own = documents.filter((document) => document.locale === locale);
  const labels: FilterLabels = Object.fromEntries(
    NAMED.map((name) => [name, Object.fromEntries(namesOf(own, name))]),
  );
  const file = packed(`names-${locale}`, labels);
  return { ...file, path: `${file.path}-${contentDigest([file])}.pack` };
}

function namesOf(documents: readonly NamedRecord[], name: (typeof NAMED)[number]) {
  return documents
    .filter(({ type }) => type === name)
    .flatMap(({ filters, title }) => (filters[name]?.[0] ? [[filters[name][0], title]] : []))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
