import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarsOf } from '#src/calendar/calendars.ts';
import type { Event } from '#src/lib/records/event.ts';
import { parseCalendar, type Calendar } from '#tests/fixtures/calendar.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { event, release } from '#tests/fixtures/records.ts';

const SITE = 'https://archive.example';

const filesOf = (archive = fixtureArchive()): Map<string, string> =>
  new Map(Array.from(calendarsOf(archive, SITE), ({ path, content }) => [path, content]));

/** The Russian calendar of an event with a session, or without one. */
function calendarOf(part: Partial<Event>, start?: string): Calendar | null {
  const session = { id: 's', kind: 'plenary', end: null, venue: 'v' } as const;
  const one = event({
    id: 'e',
    sessions: start === undefined ? [] : [{ ...session, title: { ru: 'Открытие' }, start }],
    ...part,
  });
  const archive = fixtureArchive(() => ({ events: [one], releases: [], agreements: [] }));
  const source = filesOf(archive).get('events/e/programme.ics');
  return source === undefined ? null : parseCalendar(source);
}

afterEach(() => vi.useRealTimers());

describe('times', () => {
  test.each([
    ['2016-09-16T09:00', 'Asia/Almaty', '20160916T030000Z'],
    ['2016-09-16T11:30', 'Asia/Almaty', '20160916T053000Z'],
    ['2024-02-29T23:30', 'Asia/Almaty', '20240229T173000Z'],
    ['2024-03-01T00:30', 'Asia/Almaty', '20240229T193000Z'],
    ['2024-03-02T09:00', 'Asia/Almaty', '20240302T040000Z'],
    ['2026-11-22T09:00', 'Asia/Almaty', '20261122T040000Z'],
    ['2016-09-16T11:30', 'Europe/Moscow', '20160916T083000Z'],
    ['2016-07-01T00:30', 'Europe/London', '20160630T233000Z'],
  ])('%s in %s', (start, timeZone, expected) => {
    const calendar = calendarOf({ timeZone }, start);
    expect(calendar?.events.map(({ DTSTART }) => DTSTART)).toEqual([expected]);
  });

  test.each([
    ['2016-09-16', '20160916', undefined],
    ['2019-05-14/2019-05-15', '20190514', '20190516'],
  ])('an event of the days %s without sessions lasts whole days', (dates, first, free) => {
    const [only] = calendarOf({ dates })?.events ?? [];
    expect(only).toMatchObject({ 'DTSTART;VALUE=DATE': first, SUMMARY: 'e' });
    expect(only?.['DTEND;VALUE=DATE']).toBe(free);
  });

  test.each([null, '2016', '2016-09', '[..2016-09-16]', '2016-09-16~', '[2016-09-16..2016-09-18]'])(
    'an event of %s has no calendar',
    (dates) => expect(calendarOf({ dates })).toBeNull(),
  );
});

test('sessions have names, venues and addresses, and an end only where the source names one', () => {
  const source = filesOf().get('en/events/rechnoy-forum-ii/programme.ics') ?? '';
  const { properties, events } = parseCalendar(source);
  expect(properties).toMatchObject({ 'X-WR-CALNAME': 'II River Forum' });
  const page = `${SITE}/en/events/rechnoy-forum-ii/`;
  expect(events).toEqual([
    {
      UID: 'otkrytie.rechnoy-forum-ii@archive.example',
      SEQUENCE: '0',
      DTSTAMP: '20200110T000000Z',
      DTSTART: '20190514T030000Z',
      DTEND: '20190514T043000Z',
      SUMMARY: 'Opening — II River Forum',
      LOCATION: 'Здание АО «Сухой док»\nНабережная, 1, Ustye',
      'URL;VALUE=URI': `${page}#session-otkrytie`,
    },
    {
      UID: 'barzhi.rechnoy-forum-ii@archive.example',
      SEQUENCE: '0',
      DTSTAMP: '20200110T000000Z',
      DTSTART: '20190514T053000Z',
      SUMMARY: 'Баржи — II River Forum',
      LOCATION: 'Причал № 3\nUstye',
      DESCRIPTION: 'The source does not say when it ends.',
      'URL;VALUE=URI': `${page}#session-barzhi`,
    },
  ]);
});

test('the programme of the forum of 2016, in three languages', () => {
  const forum = 'events/iv-forum-mashinostroiteley-kazakhstana/programme.ics';
  const files = filesOf(realArchive);
  for (const prefix of ['', 'kk/', 'en/']) {
    const { events } = parseCalendar(files.get(`${prefix}${forum}`) ?? '');
    const starts = events.map(({ DTSTART }) => DTSTART);
    expect(starts).toEqual(['20160916T030000Z', ...Array<string>(7).fill('20160916T053000Z')]);
    expect(events.filter((each) => Object.keys(each).some((key) => key.includes('END')))).toEqual(
      [],
    );
  }
});

test('the stamp is the day of the first release about the event, else its own beginning', () => {
  const about = { event: 'e', published: null };
  const archive = fixtureArchive(() => ({
    events: [event({ id: 'e', dates: '2016-09-16' }), event({ id: 'f', dates: '2017-01-01' })],
    releases: [
      release({ id: 'late', added: '2020-02-02', ...about }),
      release({ id: 'soon', added: '2020-01-01', ...about }),
    ],
    agreements: [],
  }));
  const stamp = (id: string) =>
    parseCalendar(filesOf(archive).get(`events/${id}/programme.ics`) ?? '').events[0]?.['DTSTAMP'];
  expect([stamp('e'), stamp('f')]).toEqual(['20200101T000000Z', '20170101T000000Z']);
});

test('the bytes depend on the archive alone', () => {
  const before = [...filesOf()];
  vi.useFakeTimers({ now: new Date('2041-07-01T12:00:00Z') });
  expect([...filesOf()]).toEqual(before);
});
