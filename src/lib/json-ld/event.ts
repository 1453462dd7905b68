import type { EventLeaf, EventSeriesLeaf, PlaceLeaf, Thing } from 'schema-dts';
import { daysOf } from '../dates/days.ts';
import { instantText } from '../dates/instant.ts';
import { absolute } from '../urls/absolute.ts';
import type { EventView, SessionView } from '../views/event.ts';
import type { Link } from '../views/link.ts';
import type { SeriesView } from '../views/series.ts';
import { known } from './known.ts';
import * as reference from './reference.ts';
import { identifier, organization, place, type Site } from './reference.ts';

/** An event with its programme. Sessions have an end only where the source names one. */
export function eventJsonLd(view: EventView, site: Site): Thing[] {
  const days = daysOf(view.dates);
  const { partOf, series } = view;
  const event = known<EventLeaf>({
    '@type': 'Event',
    '@id': identifier(view.address, 'event', site),
    mainEntityOfPage: absolute(view.address, site),
    name: view.name.text,
    startDate: days?.first,
    endDate: days && days.last !== days.first ? days.last : null,
    about: view.theme && { '@type': 'Thing', name: view.theme.text },
    location: locations(view),
    organizer: inRole(view, 'organizer', site),
    contributor: [...inRole(view, 'general-partner', site), ...inRole(view, 'partner', site)],
    superEvent: [
      ...(partOf ? [reference.event(partOf, site)] : []),
      ...(series ? [seriesOf(series, site)] : []),
    ],
    subEvent: [
      ...view.sessions.map((session) => sessionEvent(session, view, site)),
      ...view.inside.map(({ link }) => reference.event(link, site)),
    ],
  });
  return [event];
}

/** A series of events with its editions. */
export function seriesJsonLd({ address, series, editions }: SeriesView, site: Site): Thing[] {
  const thing = known<EventSeriesLeaf>({
    ...seriesOf({ ...series, href: address }, site),
    mainEntityOfPage: absolute(address, site),
    subEvent: editions.map(({ event }) => reference.event(event.link, site)),
  });
  return [thing];
}

const seriesOf = ({ text, href }: Pick<Link, 'text' | 'href'>, site: Site): EventSeriesLeaf => ({
  '@type': 'EventSeries',
  '@id': identifier(href, 'series', site),
  name: text,
});

function sessionEvent(session: SessionView, view: EventView, site: Site): EventLeaf {
  const { id, title, start, end, venue } = session;
  return known<EventLeaf>({
    '@type': 'Event',
    '@id': identifier(view.address, `session-${id}`, site),
    name: title.text,
    startDate: instantText(start, view.timeZone),
    endDate: end === null ? null : instantText(end, view.timeZone),
    location: place(venue),
  });
}

/** The venues, else the town. */
function locations({ venues, place: town }: EventView): PlaceLeaf[] {
  if (venues.length === 0) return town ? [place(town)] : [];
  return venues.map(({ name, address }) =>
    known<PlaceLeaf>({
      ...place(name),
      address: address && [address.text, ...(town ? [town.text] : [])].join(', '),
    }),
  );
}

const inRole = ({ organizers }: EventView, wanted: string, site: Site) =>
  organizers
    .filter(({ role }) => role.id === wanted)
    .map((each) => organization(each.organization, site));
