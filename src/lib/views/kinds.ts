import type { Archive } from '../graph/archive.ts';
import { agreement } from './agreement.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { editorial } from './editorial.ts';
import { event } from './event.ts';
import { facet } from './facet.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { home } from './home.ts';
import { indicator } from './indicator.ts';
import { list } from './list.ts';
import { organization } from './organization.ts';
import { organizationPeriod } from './organization-period.ts';
import { organizations } from './organizations.ts';
import { overview } from './overview.ts';
import type { Page } from './page.ts';
import { release } from './release.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { withdrawn } from './withdrawn.ts';

/** Every kind of page. A route of the site renders exactly one kind. */
export const PAGE_KINDS = {
  home,
  release,
  agreement,
  organization,
  organizationPeriod,
  event,
  series,
  list,
  overview,
  facet,
  organizations,
  figures,
  indicator,
  glossary,
  data,
  changes,
  search,
  editorial,
  withdrawn,
} as const;

export type PageKindName = keyof typeof PAGE_KINDS;
export type ViewOf<Kind extends PageKindName> = ReturnType<(typeof PAGE_KINDS)[Kind]['view']>;

/** All pages of the archive, kind by kind. */
export function* pagesOf(archive: Archive): Generator<Page> {
  for (const { pages } of Object.values(PAGE_KINDS)) yield* pages(archive);
}

/** What a page shows. @throws when the page is of no known kind. */
export function viewOf(archive: Archive, page: Page): ViewOf<PageKindName> {
  const kind = PAGE_KINDS[page.kind as PageKindName];
  return kind.view(archive, page);
}
