import type { Agreement } from '../records/agreement.ts';
import type { Event } from '../records/event.ts';
import type { Release } from '../records/release.ts';
import type { Backlinks } from './backlinks.ts';
import {
  agreementMoment,
  chronicle,
  eventMoment,
  releaseMoment,
  type Chronicles,
  type Dated,
  type Moment,
} from './chronicle.ts';

interface Published {
  readonly releases: ReadonlyMap<string, Release>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly events: ReadonlyMap<string, Event>;
}

export function chronicles(published: Published, backlinks: Backlinks): Chronicles {
  const linked = { releases: published.releases, backlinks };
  return {
    releases: chronicle(Array.from(published.releases.values(), datedRelease)),
    agreements: chronicle(
      Array.from(published.agreements.values(), (agreement) => ({
        id: agreement.id,
        moment: momentOf(agreement, linked),
        date: agreement.stages.at(-1)?.date ?? announcing(agreement, linked)?.published ?? null,
        added: announcing(agreement, linked)?.added ?? null,
      })),
    ),
    events: chronicle(
      Array.from(published.events.values(), (event) => ({
        id: event.id,
        moment: eventMoment(event),
        date: event.dates,
        added: null,
      })),
    ),
  };
}

/** A release as its lists order it. */
export const datedRelease = (release: Release): Dated => ({
  id: release.id,
  moment: releaseMoment(release),
  date: release.published,
  added: release.added,
});

interface Linked {
  readonly releases: ReadonlyMap<string, Release>;
  readonly backlinks: Backlinks;
}

/** Year and month of an agreement as its lists use them. */
export function momentOf(agreement: Agreement, linked: Linked): Moment | null {
  const moment = agreementMoment(agreement, announcing(agreement, linked));
  return moment && { year: moment.year, month: moment.month };
}

/** The first release that announced it. */
function announcing({ id }: Agreement, { releases, backlinks }: Linked): Release | null {
  const [first] = backlinks.releasesOfAgreement.get(id) ?? [];
  return (first === undefined ? undefined : releases.get(first)) ?? null;
}
