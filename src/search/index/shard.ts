import type { SearchDocument } from '#src/search/document.ts';
import type { Locale } from '#src/site.ts';
import { LOCALES } from '#src/site.ts';
import { PERIODS, type Period } from '#src/search/manifest.ts';

/** What decides to which shard a document belongs. */
type Placed = Pick<SearchDocument, 'url' | 'type' | 'locale' | 'sort' | 'since'>;

/** Documents of one language in a shard, in the order of their addresses. */
export interface ShardPart<Document extends Placed = SearchDocument> {
  locale: Locale;
  period: Period;
  years: [first: string, last: string] | null;
  documents: Document[];
}

/** Documents that are indexed together: the past of a language, or what is recent in all of them. */
export interface Shard<Document extends Placed = SearchDocument> {
  /** `ru-past`, `recent`. */
  name: string;
  parts: ShardPart<Document>[];
  /** It stands beside shards of the past: with each record it is new, and has few files for that. */
  isNewest: boolean;
}

/** A past of fewer documents is not worth the request that every query would pay for it. */
const FEW = 1000;

/**
 * Divides documents by language and period. The last month is the last in which the archive took in a release, never
 * today's: what comes in then, however old it is, makes only the small shard new. Each shard costs every query a
 * request, so there are no more than two of a language, and one for all that is recent: words of Cyrillic letters are
 * asked for in two languages.
 * @param few A past of fewer documents stays with the recent ones.
 */
export function shardsOf<Document extends Placed>(
  documents: readonly Document[],
  few = FEW,
): Shard<Document>[] {
  const releases = documents.filter(({ type }) => type === 'release');
  const last = releases.map((release) => monthOf(release) ?? '').reduce(later, '');
  const inOrder = [...documents].sort((a, b) => (a.url < b.url ? -1 : 1));
  const parts = LOCALES.flatMap((locale): ShardPart<Document>[] => {
    const own = inOrder.filter((document) => document.locale === locale);
    const past = own.filter((document) => isBefore(document, last));
    const groups: Record<Period, Document[]> =
      past.length < few
        ? { past: [], recent: own }
        : { past, recent: own.filter((document) => !isBefore(document, last)) };
    return PERIODS.map((period) => groups[period]).map((group, index) => ({
      locale,
      period: PERIODS[index] ?? 'recent',
      years: span(group),
      documents: group,
    }));
  }).filter(({ documents: own }) => own.length > 0);
  const past = parts.filter(({ period }) => period === 'past');
  const recent = parts.filter(({ period }) => period === 'recent');
  return [
    ...past.map((part) => ({ name: `${part.locale}-past`, parts: [part], isNewest: false })),
    ...(recent.length > 0 ? [{ name: 'recent', parts: recent, isNewest: past.length > 0 }] : []),
  ];
}

/** All documents of a shard, in the order of its rows. */
export const documentsIn = <Document extends Placed>({ parts }: Shard<Document>): Document[] =>
  parts.flatMap(({ documents }) => documents);

function isBefore(document: Placed, last: string): boolean {
  const month = monthOf(document);
  return month !== undefined && month < last;
}

function span(documents: readonly Placed[]): [string, string] | null {
  const years = documents
    .map(({ sort }) => sort.date?.slice(0, 4))
    .filter(isYear)
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

const monthOf = ({ since }: Placed): string | undefined => since?.slice(0, 7);

function isYear(year: string | undefined): year is string {
  return year !== undefined && /^\d{4}$/u.test(year);
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
