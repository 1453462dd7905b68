import { must, type Archive } from '#src/lib/graph/archive.ts';
import type { Event, Participant, Session, Venue } from '#src/lib/records/event.ts';
import { addresses } from './address.ts';
import { dataAmount } from './amount.ts';
import { dataText } from './text.ts';

/** A row of `/data/events.json`. */
export function eventRow(archive: Archive, event: Event) {
  const { id, series, edition, partOf, theme, dates, timeZone, place } = event;
  const { backlinks } = archive;
  const agreements = backlinks.agreementsOfEvent.get(id) ?? [];
  return {
    id,
    url: addresses(archive, 'events', id),
    name: dataText(event.name),
    language: event.language,
    series,
    edition,
    partOf,
    theme: dataText(theme ?? {}),
    aims: event.aims.map(dataText),
    dates,
    timeZone,
    place: dataText(place ?? {}),
    venues: event.venues.map(venueRow),
    sessions: event.sessions.map(sessionRow),
    organizers: event.organizers,
    participants: event.participants.map(participantRow),
    attendance: event.attendance,
    announced: announced(archive, id),
    listed: agreements.length,
    agreements,
    releases: backlinks.releasesOfEvent.get(id) ?? [],
    corrections: event.corrections,
  };
}

function announced(archive: Archive, id: string) {
  const releases = archive.backlinks.releasesOfEvent.get(id) ?? [];
  return releases.flatMap((release) =>
    must(archive.releases, release).totals.map(({ documents, amount }) => ({
      release,
      documents,
      amount: dataAmount(amount, documents),
    })),
  );
}

const venueRow = ({ id, name, address, organization }: Venue) => ({
  id,
  name: dataText(name),
  address: dataText(address ?? {}),
  organization,
});

const sessionRow = ({ id, kind, title, start, end, venue }: Session) => ({
  id,
  kind,
  title: dataText(title),
  start,
  end,
  venue,
});

const participantRow = ({ text, office, status, session }: Participant) => ({
  text: dataText(text),
  office: dataText(office ?? {}),
  status,
  session,
});
