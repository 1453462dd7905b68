import type { SearchDocument } from '#src/search/document.ts';
import type { Locale } from '#src/site.ts';
import { LOCALES } from '#src/site.ts';
import { PERIODS, type Period } from '#src/search/manifest.ts';

/** What decides to which shard a document belongs. */
type Placed = Pick<SearchDocument, 'url' | 'type' | 'locale' | 'sort' | 'since'>;

/** Documents that are indexed together, in the order of their addresses. */
export interface Shard<Document extends Placed = SearchDocument> {
  locale: Locale;
  period: Period;
  years: [first: string, last: string] | null;
  documents: Document[];
}

/** A past of fewer documents is not worth the request that every query would pay for it. */
const FEW = 1000;

/**
 * Divides documents by language and period. The last month is the last in which a release came out, never
 * today's: a document of that month or without a date makes only the small shard new. There are no more than
 * two shards of a language, as each costs every query a request.
 * @param few A past of fewer documents stays with the recent ones.
 */
export function shardsOf<Document extends Placed>(
  documents: readonly Document[],
  few = FEW,
): Shard<Document>[] {
  const releases = documents.filter(({ type }) => type === 'release');
  const last = releases.map(monthOf).filter(isMonth).reduce(later, '');
  const inOrder = [...documents].sort((a, b) => (a.url < b.url ? -1 : 1));
  return LOCALES.flatMap((locale) => {
    const own = inOrder.filter((document) => document.locale === locale);
    const past = own.filter((document) => isBefore(document, last));
    const groups: Record<Period, Document[]> =
      past.length < few
        ? { past: [], recent: own }
        : { past, recent: own.filter((document) => !isBefore(document, last)) };
    return PERIODS.map((period) => ({ locale, period, group: groups[period] }));
  })
    .filter(({ group }) => group.length > 0)
    .map(({ locale, period, group }) => ({ locale, period, years: span(group), documents: group }));
}

/** Whether it is known to be of an earlier month: a year alone may be any month of it. */
function isBefore(document: Placed, last: string): boolean {
  const month = monthOf(document);
  return isMonth(month) && month < last && !last.startsWith(month);
}

function span(documents: readonly Placed[]): [string, string] | null {
  const years = documents
    .map(({ sort }) => sort.date?.slice(0, 4))
    .filter(isMonth)
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The month from which the archive has had it, as far as is known; a year where no month is. */
const monthOf = ({ sort, since }: Placed): string | undefined => (since ?? sort.date)?.slice(0, 7);

function isMonth(month: string | undefined): month is string {
  return month !== undefined && /^\d{4}(?:-\d{2})?$/u.test(month);
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
