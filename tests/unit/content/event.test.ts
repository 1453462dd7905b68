import { describe, expect, test } from 'vitest';
import { must } from '#src/lib/graph/archive.ts';
import * as facts from '#tests/facts/events.ts';
import { firstName, realArchive as archive } from '#tests/fixtures/real-archive.ts';

describe('events', () => {
  test.each(Object.entries(facts.EVENTS))(
    '%s: series, edition, dates, place in another',
    (id, fact) => {
      expect(must(archive.events, id)).toMatchObject(fact);
      expect(Object.keys(must(archive.events, id).name).sort()).toEqual(['en', 'kk', 'ru']);
    },
  );

  const forum = must(archive.events, facts.MACHINE_BUILDERS);
  test('two venues, one in the building of an organization', () => {
    const venues = forum.venues.map(({ address, organization }) => [
      address?.ru,
      firstName(organization),
    ]);
    expect(Object.fromEntries(venues)).toEqual(facts.VENUES);
    expect(forum.venues).toHaveLength(2);
  });

  test('eight sessions with start and venue, and no ends', () => {
    const addresses = new Map(forum.venues.map(({ id, address }) => [id, address?.ru]));
    const sessions = forum.sessions.map(({ kind, title, start, end, venue }) => {
      expect(end).toBeNull();
      return [kind, title.ru?.split(' ')[0], start, addresses.get(venue)];
    });
    expect(sessions).toEqual(facts.SESSIONS);
  });

  test('organizers, general partner and partners', () => {
    const roles = forum.organizers.map(({ role, organization }) => [role, firstName(organization)]);
    expect(roles).toEqual(facts.ORGANIZERS);
  });

  test.each(Object.entries(facts.PARTICIPANTS))(
    '%s: who is expected, and where',
    (id, expected) => {
      const { participants, sessions } = must(archive.events, id);
      const kinds = new Map(sessions.map((session) => [session.id, session.kind]));
      expect(participants.map(({ session }) => (session ? kinds.get(session) : null))).toEqual(
        expected.map(([, kind]) => kind),
      );
      for (const [index, [word]] of expected.entries()) {
        expect(participants[index]?.text.ru).toContain(word);
        expect(participants[index]?.status).toBe('expected');
      }
    },
  );

  test('more than 700 delegates from 20 countries are expected', () => {
    expect(forum.attendance).toEqual(facts.ATTENDANCE);
  });
});

