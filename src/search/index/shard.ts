import type { SearchDocument } from '#src/search/document.ts';
import type { Locale } from '#src/site.ts';
import { LOCALES } from '#src/site.ts';
import { PERIODS, type Period } from '#src/search/manifest.ts';

/** What decides to which shard a document belongs. */
type Placed = Pick<SearchDocument, 'url' | 'locale' | 'sort'>;

/** Documents that are indexed together, in the order of their addresses. */
export interface Shard<Document extends Placed = SearchDocument> {
  locale: Locale;
  period: Period;
  years: [first: string, last: string] | null;
  documents: Document[];
}

/**
 * Divides documents by language and period. The last year is the last that the documents name,
 * never today's; a document of that year or without a date makes only the small shard new. There
 * are no more than two shards of a language, as each costs every query a request.
 */
export function shardsOf<Document extends Placed>(
  documents: readonly Document[],
): Shard<Document>[] {
  const last = documents.map(yearOf).filter(isYear).reduce(later, '');
  const inOrder = [...documents].sort((a, b) => (a.url < b.url ? -1 : 1));
  return LOCALES.flatMap((locale) => {
    const own = inOrder.filter((document) => document.locale === locale);
    const groups: Record<Period, Document[]> = {
      past: own.filter((document) => isBefore(document, last)),
      recent: own.filter((document) => !isBefore(document, last)),
    };
    return PERIODS.map((period) => ({ locale, period, group: groups[period] }));
  })
    .filter(({ group }) => group.length > 0)
    .map(({ locale, period, group }) => ({ locale, period, years: span(group), documents: group }));
}

function isBefore(document: Placed, limit: string): boolean {
  const year = yearOf(document);
  return isYear(year) && year < limit;
}

function span(documents: readonly Placed[]): [string, string] | null {
  const years = documents.map(yearOf).filter(isYear).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function yearOf(document: Placed): string | undefined {
  return document.sort.date?.slice(0, 4);
}

function isYear(year: string | undefined): year is string {
  return year !== undefined && /^\d{4}$/u.test(year);
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
