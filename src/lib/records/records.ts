import type { Agreement } from './agreement.ts';
import type { Event } from './event.ts';
import type { Organization } from './organization.ts';
import type { Release } from './release.ts';
import type { Taxonomies } from './taxonomy.ts';
import type { Withdrawal } from './withdrawal.ts';

/** Collections of records that have identities and refer to each other. */
export const COLLECTIONS = ['releases', 'agreements', 'organizations', 'events'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** The whole archive as typed records, each list sorted by identifier. */
export interface Records {
  readonly releases: readonly Release[];
  readonly agreements: readonly Agreement[];
  readonly organizations: readonly Organization[];
  readonly events: readonly Event[];
  readonly taxonomies: Taxonomies;
  readonly pages: readonly EditorialPage[];
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
}

/** A former address and the page that has taken its place; both without language: `/organizations/x/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An editorial page in MDX, one file per language. */
export interface EditorialPage {
  readonly id: string;
  readonly locale: import('#src/site.ts').Locale;
  readonly title: string;
  readonly description: string;
  readonly file: string;
  /** SHA-256 of the whole file. */
  readonly digest: string;
}
