import { slugOf } from '#src/editing/new/slug.ts';
import { event as schema } from '#src/schemas/event.ts';
import { SITE } from '#src/site.ts';
import type { FoundSession, FoundVenue } from '../event/session.ts';
import type { Reading } from '../reading.ts';
import { holderNominative } from '../russian/holder.ts';
import { draftText, filled, valueText, type DraftFile } from './file.ts';

interface EventFrame {
  readonly id: string;
  readonly reading: Reading;
  /** Index of the event in the reading; the first has the programme. */
  readonly index: number;
  readonly partOf: string | undefined;
  readonly organizations: ReadonlyMap<string, string>;
}

export function eventDraft({
  id,
  reading,
  index,
  partOf,
  organizations,
}: EventFrame): DraftFile | null {
  const { language, events } = reading;
  const event = events[index];
  if (!event) return null;
  const own = (text: string) => ({ [language]: valueText(text) });
  const isFirst = index === 0;
  const venues = isFirst ? venuesOf(reading.sessions) : new Map<string, FoundVenue>();
  const data = {
    language,
    name: own(event.name),
    edition: event.edition ?? undefined,
    partOf,
    theme: event.theme === null ? undefined : own(event.theme),
    dates: event.date ?? undefined,
    timeZone: SITE.timeZone,
    place: event.place === null ? undefined : own(event.place),
    venues: filled(
      Array.from(venues, ([venue, { name, address, owner }]) => ({
        id: venue,
        name: own(inOneAlphabet(name)),
        address: address === null ? undefined : own(address),
        organization: owner === null ? undefined : organizations.get(owner),
      })),
    ),
    sessions: isFirst ? filled(sessionsOf(reading.sessions, own)) : undefined,
    organizers: isFirst ? filled(organizersOf(reading, organizations)) : undefined,
    participants: isFirst
      ? filled(
          reading.participants.map(({ text, isExpected }) => ({
            text: own(language === 'ru' ? holderNominative(text) : text),
            status: isExpected ? 'expected' : 'attended',
          })),
        )
      : undefined,
    attendance: isFirst
      ? filled(
          reading.attendance.map(({ count, bound, of, status }) => ({ count, bound, of, status })),
        )
      : undefined,
    draft: true,
  };
  const notes = [`Черновик из строки ${event.line}. Проверьте название, серию и часовой пояс.`];
  return { file: `events/${id}.md`, text: draftText(schema, data, notes), key: event.name };
}

const venueId = ({ name }: FoundVenue): string => slugOf(inOneAlphabet(name), 'venue');

function venuesOf(sessions: readonly FoundSession[]): ReadonlyMap<string, FoundVenue> {
  return new Map(
    sessions.flatMap(({ venue }) => (venue ? [[venueId(venue), venue] as const] : [])),
  );
}

/** A meeting without a venue cannot be kept: the note of the release has it. */
function sessionsOf(sessions: readonly FoundSession[], own: (text: string) => unknown): unknown[] {
  const ids = new Set<string>();
  return sessions.flatMap(({ kind, title, start, venue }) => {
    if (!venue) return [];
    const slug = slugOf(title, 'session');
    let id = slug;
    for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
    ids.add(id);
    return [{ id, kind, title: own(title), start, venue: venueId(venue) }];
  });
}

function organizersOf(
  { organizers }: Reading,
  organizations: ReadonlyMap<string, string>,
): unknown[] {
  return organizers.flatMap(({ party, role }) => {
    const organization = organizations.get(party.name);
    return organization === undefined ? [] : [{ organization, role }];
  });
}

/** `Gаrden` with a Cyrillic letter: the check refuses such a word, and no reader sees the difference. */
function inOneAlphabet(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) => {
    const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    if (latin === 0 || cyrillic === 0) return word;
    const [from, to] =
      latin > cyrillic ? ['авсеіоркхумтн', 'abceiopkxymth'] : ['abceiopkxymth', 'авсеіоркхумтн'];
    return Array.from(word, (letter) => to.charAt(from.indexOf(letter)) || letter).join('');
  });
}
