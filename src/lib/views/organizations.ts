import { LIMITS, LOCALES } from '#src/site.ts';
import { collatorOf } from '../collation.ts';
import type { Archive } from '../graph/archive.ts';
import { localAddress } from '../urls/address.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { organizationRow, type OrganizationRow } from './rows.ts';

/** Organizations, or those whose identifiers begin alike where all of them do not fit on a page. */
export interface OrganizationsView extends Frame {
  /** How the identifiers begin; `` on the page of all. */
  readonly prefix: string;
  /** Ways to longer beginnings, in their order; then there are no rows. */
  readonly parts: readonly { readonly prefix: string; readonly href: string }[];
  /** In the alphabetical order of the page's language. */
  readonly rows: readonly OrganizationRow[];
}

/** No identifier is a hyphen alone. */
const pathOf = (prefix: string): string =>
  prefix === '' ? 'organizations/' : `organizations/-/${prefix}/`;

/** Longer beginnings do not tell names apart. */
const LONGEST = 3;

export const organizations: PageKind<OrganizationsView> = {
  kind: 'organizations',
  *pages(archive) {
    for (const prefix of prefixes(identifiers(archive), '')) {
      const params = { prefix, ...(prefix === '' ? {} : { parts: 'true' }) };
      yield* inEach(LOCALES, { kind: 'organizations', path: pathOf(prefix), params });
    }
  },
  view(archive, page) {
    const { locale } = page;
    const prefix = page.params['prefix'] ?? '';
    const ids = identifiers(archive).filter((id) => id.startsWith(prefix));
    const parts = partsOf(ids, prefix).map((part) => ({
      prefix: part,
      href: localAddress(locale, pathOf(part)),
    }));
    if (parts.length > 0) return { ...frame(page), prefix, parts, rows: [] };
    const collator = collatorOf(locale);
    const rows = ids.map((id) => {
      const row = organizationRow(archive, locale, id);
      return prefix === '' ? row : { ...row, agreements: null };
    });
    rows.sort((a, b) => collator.compare(a.link.text, b.link.text) || (a.id < b.id ? -1 : 1));
    return { ...frame(page), prefix, parts: [], rows };
  },
};

const identifiers = ({ organizations }: Archive): string[] => [...organizations.keys()];

function* prefixes(ids: readonly string[], prefix: string): Generator<string> {
  yield prefix;
  for (const part of partsOf(ids, prefix)) {
    yield* prefixes(
      ids.filter((id) => id.startsWith(part)),
      part,
    );
  }
}

/** The next longer beginnings of identifiers that begin so; none while they fit on a page. */
function partsOf(ids: readonly string[], prefix: string): string[] {
  if (ids.length <= LIMITS.rowsPerPage || prefix.length >= LONGEST) return [];
  return [...new Set(ids.map((id) => id.slice(0, prefix.length + 1)))].sort();
}
