import { LIMITS, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import { organizationLink, type Link } from './link.ts';

/** Those with whom an organization means to agree, the most frequent first, as many as fit on a page. */
export interface Counterparties {
  readonly rows: readonly { readonly link: Link; readonly count: number }[];
  readonly total: number;
}

/** @param of The organization, and the agreements to which it is a party. */
export function counterparties(
  archive: Archive,
  locale: Locale,
  { id, agreements }: { readonly id: string; readonly agreements: readonly string[] },
): Counterparties {
  const counts = new Map<string, number>();
  for (const agreement of agreements) {
    const { parties } = must(archive.agreements, agreement);
    for (const other of new Set(parties.map(({ organization }) => organization))) {
      if (other !== null && other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return {
    rows: sorted
      .slice(0, LIMITS.rowsBeside)
      .map(([other, count]) => ({ link: organizationLink(archive, locale, other), count })),
    total: sorted.length,
  };
}
