import { NO_HISTORY, type History } from '../history/chronicle.ts';
import type { Agreement } from '../records/agreement.ts';
import type { Event } from '../records/event.ts';
import type { Organization } from '../records/organization.ts';
import type { EditorialPage, Records, Redirect } from '../records/records.ts';
import type { Release } from '../records/release.ts';
import type { MentionFinder } from '../mentions/entry.ts';
import type { Taxonomies } from '../records/taxonomy.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import { backlinks, type Backlinks } from './backlinks.ts';
import type { Chronicle, Chronicles } from './chronicle.ts';
import { chronicles } from './chronicles.ts';
import { facets, type Facets } from './facets.ts';
import { indicators } from './indicators.ts';

/** The published archive: records by identifier and everything that refers to them. Drafts are not in it. */
export interface Archive {
  readonly releases: ReadonlyMap<string, Release>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly events: ReadonlyMap<string, Event>;
  readonly taxonomies: Taxonomies;
  readonly pages: readonly EditorialPage[];
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
  readonly backlinks: Backlinks;
  readonly chronicles: Chronicles;
  readonly facets: Facets;
  readonly history: History;
  /** Names that a body mentions without a link. */
  readonly mentions: MentionFinder;
  /** Releases by indicator of their figures. */
  readonly indicators: ReadonlyMap<string, Chronicle>;
}

/** Builds the graph in one pass over the records; the maps keep the order of the records. */
export function toArchive(
  records: Records,
  history: History = NO_HISTORY,
  mentions: MentionFinder = () => [],
): Archive {
  const published = {
    releases: index(records.releases),
    agreements: index(records.agreements),
    organizations: index(records.organizations),
    events: index(records.events),
  };
  const links = backlinks(published);
  const lists = chronicles(published, links);
  return {
    ...published,
    taxonomies: records.taxonomies,
    pages: records.pages,
    redirects: records.redirects,
    withdrawn: records.withdrawn,
    backlinks: links,
    chronicles: lists,
    facets: facets(published.agreements, lists),
    history,
    mentions,
    indicators: indicators(published.releases, lists),
  };
}

/** The record or term under a key that the check has proven to exist. @throws when it does not exist. */
export function must<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined)
    throw new Error(`No record or code “${id}”: the content was not checked.`);
  return found;
}

const index = <T extends { readonly id: string; readonly draft: boolean }>(
  records: readonly T[],
): ReadonlyMap<string, T> =>
  new Map(records.filter(({ draft }) => !draft).map((record) => [record.id, record]));
