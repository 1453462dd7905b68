import { LOCALES } from '#src/site.ts';
import type { ChronicleName } from '../graph/chronicle.ts';
import { derivedOnce } from '../trace/derived.ts';
import { counts, type Counts } from './counts.ts';
import { seriesLink } from './edition.ts';
import type { Link } from './link.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { partsOf } from './division.ts';
import type { Release } from '../records/release.ts';
import type { PeriodLink } from './period.ts';
import { eventRow, releaseRow, type EventRow, type ReleaseRow } from './rows.ts';

/** How many of the newest the home page shows. */
const NEWEST = 10;

export interface HomeView extends Frame {
  readonly counts: Counts;
  /** The releases that the archive took in last. */
  readonly newest: readonly ReleaseRow[];
  readonly events: readonly EventRow[];
  readonly series: readonly Link[];
  /** Years of each list, and what has no date. */
  readonly periods: Readonly<Record<ChronicleName, readonly PeriodLink[]>>;
}

export const home: PageKind<HomeView> = {
  kind: 'home',
  pages: () => inEach(LOCALES, { kind: 'home', path: '', params: {} }),
  view(archive, page) {
    const { locale } = page;
    return {
      ...frame(page),
      counts: counts(archive, locale),
      newest: lastAdded(archive, '').map((id) => releaseRow(archive, locale, id)),
      events: archive.chronicles.events.all
        .slice(0, NEWEST)
        .map(({ id }) => eventRow(archive, locale, id)),
      series: Array.from(archive.taxonomies.series.keys(), (id) => seriesLink(archive, locale, id)),
      periods: {
        releases: partsOf(archive.chronicles.releases, 'years', { locale, base: 'releases/' }),
        agreements: partsOf(archive.chronicles.agreements, 'years', {
          locale,
          base: 'agreements/',
        }),
        events: partsOf(archive.chronicles.events, 'years', { locale, base: 'events/' }),
      },
    };
  },
};

/** Identifiers of the releases that the archive took in last. */
const lastAdded = derivedOnce('last-added', ({ releases }): string[] => {
  const last: Added[] = [];
  for (const { id, added } of releases.values()) {
    const place = last.findIndex((other) => isBefore({ id, added }, other));
    if (place === -1 && last.length === NEWEST) continue;
    last.splice(place === -1 ? last.length : place, 0, { id, added });
    last.length = Math.min(last.length, NEWEST);
  }
  return last.map(({ id }) => id);
});

type Added = Pick<Release, 'id' | 'added'>;

/** Latest first, then by identifier. */
const isBefore = (a: Added, b: Added): boolean =>
  a.added === b.added ? a.id < b.id : a.added > b.added;
