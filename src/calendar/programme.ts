import ical, { type ICalEventData } from 'ical-generator';
import { plainMessages } from '#src/i18n/messages.ts';
import { daysOf } from '#src/lib/dates/days.ts';
import { instantText } from '#src/lib/dates/instant.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { Event, Session } from '#src/lib/records/event.ts';
import type { LocalizedText } from '#src/lib/records/text.ts';
import { pick } from '#src/lib/text.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { SITE, type Locale } from '#src/site.ts';

/** Where a calendar is read: in which language, and of which site. */
export interface Reading {
  readonly locale: Locale;
  readonly site: string;
}

/**
 * The programme of an event as iCalendar (RFC 5545): its sessions, with an end only where the source names one;
 * without sessions the event itself on its days. Times are in UTC, converted by the zone of the event: what changes in
 * the rules of a zone after the file was made does not move the past. The stamp is a day of the content, never the time
 * of the build. @throws when no day of the event is known.
 */
export function programme(archive: Archive, event: Event, reading: Reading): string {
  const entries = entriesOf(event, reading);
  const [first] = entries;
  if (!first) throw new Error(`Of the event “${event.id}” no day is known.`);
  const stamp = firstHeardOf(archive, event.id);
  const calendar = ical({
    name: textIn(event, reading.locale)(event.name),
    prodId: { company: SITE.name, product: 'archive', language: reading.locale.toUpperCase() },
    url: pageOf(event, reading),
  });
  for (const entry of entries) {
    calendar.createEvent({ ...entry, stamp: stamp === null ? first.start : utc(stamp) });
  }
  return `${calendar.toString()}\r\n`;
}

/** Whether a day of the event is known. */
export const hasProgramme = ({ sessions, dates }: Event): boolean =>
  sessions.length > 0 || daysOf(dates) !== null;

function entriesOf(event: Event, reading: Reading): ICalEventData[] {
  if (event.sessions.length > 0) {
    return event.sessions.map((session) => sessionEntry(event, session, reading));
  }
  const days = daysOf(event.dates);
  return days ? [wholeEntry(event, days, reading)] : [];
}

function sessionEntry(event: Event, session: Session, reading: Reading): ICalEventData {
  const own = textIn(event, reading.locale);
  const { noEnd } = plainMessages(reading.locale).event;
  const venue = event.venues.find(({ id }) => id === session.venue);
  const instant = (local: string): Date => new Date(instantText(local, event.timeZone));
  return {
    id: `${session.id}.${event.id}@${new URL(reading.site).hostname}`,
    start: instant(session.start),
    end: session.end === null ? null : instant(session.end),
    summary: `${own(session.title)} — ${own(event.name)}`,
    description: session.end === null ? noEnd : null,
    location: location([venue?.name, venue?.address, event.place], own),
    url: `${pageOf(event, reading)}#session-${session.id}`,
  };
}

/** Days have no zone; iCalendar counts the end as the first day that is free again. */
function wholeEntry(
  event: Event,
  { first, last }: { readonly first: string; readonly last: string },
  reading: Reading,
): ICalEventData {
  const own = textIn(event, reading.locale);
  return {
    id: `${event.id}@${new URL(reading.site).hostname}`,
    allDay: true,
    start: utc(first),
    end: first === last ? null : new Date(utc(last).getTime() + DAY),
    summary: own(event.name),
    location: location([event.place], own),
    url: pageOf(event, reading),
  };
}

const DAY = 86_400_000;

type Own = (text: LocalizedText) => string;

const textIn =
  ({ language }: Event, locale: Locale): Own =>
  (text) =>
    pick(text, locale, language).text;

function location(parts: readonly (LocalizedText | null | undefined)[], own: Own) {
  const [title, ...address] = parts.flatMap((part) => (part ? [own(part)] : []));
  return title === undefined ? null : { title, address: address.join(', ') };
}

const pageOf = ({ id }: Event, { locale, site }: Reading): string =>
  absolute(localAddress(locale, `events/${id}/`), site);

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The first day on which the archive took in a release about an event. */
function firstHeardOf({ backlinks, releases }: Archive, id: string): string | null {
  const days = (backlinks.releasesOfEvent.get(id) ?? []).flatMap(
    (release) => releases.get(release)?.added ?? [],
  );
  return days.sort()[0] ?? null;
}
