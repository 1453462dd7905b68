import type { Correction } from '../records/correction.ts';
import { historyView, type HistoryView } from './history.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/site.ts';
import { must, type Archive } from '../graph/archive.ts';
import type { Attendance, Event, SessionKind } from '../records/event.ts';
import type { LocalizedText, Text } from '../records/text.ts';
import { pick } from '../text.ts';
import { localAddress } from '../urls/address.ts';
import { agreementRow, type AgreementRow } from './agreement-row.ts';
import { label, type Label } from './label.ts';
import { linkTo, organizationLink, type Link } from './link.ts';
import { frame, inEach, type Frame, type PageKind } from './page.ts';
import { eventRow, releaseRow, type EventRow, type ReleaseRow } from './rows.ts';
import { editions, seriesLink } from './edition.ts';
import { tally, type Tally } from './tally.ts';
import { totalView, type TotalView } from './total.ts';

export interface VenueView {
  readonly id: string;
  readonly name: Text;
  readonly address: Text | null;
  readonly organization: Link | null;
}

export interface SessionView {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: Text;
  readonly start: string;
  readonly end: string | null;
  readonly venue: Text;
}

export interface EventView extends Frame {
  readonly id: string;
  readonly name: Text;
  /** Original language of the record; other languages are the archive's translation. */
  readonly language: Locale;
  readonly series: Link | null;
  readonly edition: number | null;
  readonly partOf: Link | null;
  readonly theme: Text | null;
  readonly aims: readonly Text[];
  readonly dates: string | null;
  readonly timeZone: string;
  readonly place: Text | null;
  readonly venues: readonly VenueView[];
  readonly sessions: readonly SessionView[];
  readonly organizers: readonly { readonly organization: Link; readonly role: Label }[];
  readonly participants: readonly ParticipantView[];
  readonly attendance: readonly Attendance[];
  readonly announced: readonly { readonly release: Link; readonly total: TotalView }[];
  readonly agreements: readonly AgreementRow[];
  readonly kinds: Tally;
  readonly inside: readonly EventRow[];
  /** Other editions of the series, the latest number first. */
  readonly editions: readonly {
    readonly edition: number | null;
    readonly link: Link;
    readonly dates: string | null;
  }[];
  readonly releases: readonly ReleaseRow[];
  readonly corrections: readonly Correction[];
  readonly history: HistoryView | null;
  /** Address of its feed, which is in the default language. */
  readonly feed: string;
}

export interface ParticipantView {
  readonly text: Text;
  readonly office: Text | null;
  readonly status: Attendance['status'];
  readonly session: Text | null;
}

export const event: PageKind<EventView> = {
  kind: 'event',
  *pages(archive) {
    for (const id of archive.events.keys()) {
      yield* inEach(LOCALES, { kind: 'event', path: `events/${id}/`, params: { id } });
    }
  },
  view(archive, page) {
    const record = must(archive.events, page.params['id'] ?? '');
    return {
      ...frame(page),
      ...identity(archive, page.locale, record),
      ...programme(archive, page.locale, record),
      ...outcome(archive, page.locale, record.id),
      editions: otherEditions(archive, page.locale, record),
      feed: localAddress(DEFAULT_LOCALE, `events/${record.id}/feed.xml`),
    };
  },
};

function identity(archive: Archive, locale: Locale, record: Event) {
  const own = (text: LocalizedText) => pick(text, locale, record.language);
  return {
    id: record.id,
    name: own(record.name),
    language: record.language,
    corrections: record.corrections,
    history: historyView(archive, `events/${record.id}`, record.language),
    series: record.series === null ? null : seriesLink(archive, locale, record.series),
    edition: record.edition,
    partOf: record.partOf === null ? null : linkTo(archive, locale, ['events', record.partOf]),
    theme: record.theme && own(record.theme),
    aims: record.aims.map(own),
    dates: record.dates,
    timeZone: record.timeZone,
    place: record.place && own(record.place),
  };
}

function otherEditions(archive: Archive, locale: Locale, { id, series }: Event) {
  const others = series === null ? [] : editions(archive, locale, series);
  return others.flatMap(({ edition, event: { id: other, link, dates } }) =>
    other === id ? [] : [{ edition, link, dates }],
  );
}

function programme(archive: Archive, locale: Locale, record: Event) {
  const own = (text: LocalizedText) => pick(text, locale, record.language);
  const venues = record.venues.map(({ id, name, address, organization }) => ({
    id,
    name: own(name),
    address: address && own(address),
    organization: organization === null ? null : organizationLink(archive, locale, organization),
  }));
  const venueNames = new Map(venues.map(({ id, name }) => [id, name]));
  const sessionTitles = new Map(record.sessions.map(({ id, title }) => [id, own(title)]));
  return {
    venues,
    sessions: record.sessions.map(({ id, kind, title, start, end, venue }) => ({
      id,
      kind,
      title: own(title),
      start,
      end,
      venue: must(venueNames, venue),
    })),
    organizers: record.organizers.map(({ organization, role }) => ({
      organization: organizationLink(archive, locale, organization),
      role: label(archive, locale, ['roles', role]),
    })),
    participants: record.participants.map(({ text, office, status, session }) => ({
      text: own(text),
      office: office && own(office),
      status,
      session: session === null ? null : must(sessionTitles, session),
    })),
    attendance: record.attendance,
  };
}

function outcome(archive: Archive, locale: Locale, id: string) {
  const { backlinks } = archive;
  const releases = backlinks.releasesOfEvent.get(id) ?? [];
  return {
    announced: releases.flatMap((release) => {
      const source = must(archive.releases, release);
      const link = linkTo(archive, locale, ['releases', release]);
      return source.totals.map((total) => ({ release: link, total: totalView(total, source) }));
    }),
    agreements: (backlinks.agreementsOfEvent.get(id) ?? []).map((agreement) =>
      agreementRow(archive, locale, agreement),
    ),
    kinds: tally(archive, locale, {
      list: 'kinds',
      ids: backlinks.agreementsOfEvent.get(id) ?? [],
    }),
    inside: (backlinks.eventsInside.get(id) ?? []).map((inner) => eventRow(archive, locale, inner)),
    releases: releases.map((release) => releaseRow(archive, locale, release)),
  };
}
