import type { SearchDocument } from '#src/search/document.ts';
import type { Locale } from '#src/site.ts';
import { LOCALES } from '#src/site.ts';
import { PERIODS, type Period } from '#src/search/manifest.ts';

/** Documents that are indexed together, in the order of their addresses. */
export interface Shard {
  locale: Locale;
  period: Period;
  years: [first: string, last: string] | null;
  documents: SearchDocument[];
}

/**
 * Divides documents by language and period. The last year is the last that the documents name,
 * never today's; a document of that year or without a date makes only the small shard new.
 */
export function shardsOf(documents: readonly SearchDocument[]): Shard[] {
  const last = documents.map(yearOf).filter(isYear).reduce(later, '');
  const inOrder = [...documents].sort((a, b) => (a.url < b.url ? -1 : 1));
  const groups = Map.groupBy(inOrder, (document) => {
    const year = yearOf(document);
    return `${document.locale}-${isYear(year) && year < last ? 'past' : 'recent'}`;
  });
  return LOCALES.flatMap((locale) => PERIODS.map((period) => ({ locale, period })))
    .map(({ locale, period }) => ({
      locale,
      period,
      group: groups.get(`${locale}-${period}`) ?? [],
    }))
    .filter(({ group }) => group.length > 0)
    .map(({ locale, period, group }) => ({ locale, period, years: span(group), documents: group }));
}

function span(documents: readonly SearchDocument[]): [string, string] | null {
  const years = documents.map(yearOf).filter(isYear).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function yearOf(document: SearchDocument): string | undefined {
  return document.sort.date?.slice(0, 4);
}

function isYear(year: string | undefined): year is string {
  return year !== undefined && /^\d{4}$/u.test(year);
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
