import type { Archive } from '#src/lib/graph/archive.ts';
import type { EditorialPage } from '#src/lib/records/records.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import type { SearchDocument, SearchParagraph } from '#src/search/document.ts';
import { lazyDocument } from '#src/search/records/lazy.ts';
import { timeFilters } from '#src/search/records/time.ts';

/** One document for each page that editors have written in MDX; `text` reads what it says. */
export function* editorialDocuments(
  { pages }: Archive,
  text: (page: EditorialPage) => readonly SearchParagraph[],
): Generator<SearchDocument> {
  for (const page of pages) {
    const { id, locale, title, description } = page;
    const document = {
      url: localAddress(locale, `${id}/`),
      id: `pages/${id}`,
      type: 'page' as const,
      locale,
      title,
      boosts: { names: [], parties: [], subject: [] },
      filters: { type: ['page'], language: [locale], ...timeFilters(null) },
      sort: {},
      meta: {},
    };
    yield lazyDocument(document, page.digest, () => [
      { anchor: null, text: description },
      ...text(page),
    ]);
  }
}
