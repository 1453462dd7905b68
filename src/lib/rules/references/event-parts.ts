import type { Event } from '../../records/event.ts';
import type { Finding, Rule } from '../rule.ts';

/** Sessions name venues of their event, participants name its sessions. */
export const eventParts: Rule = {
  id: 'unknown-part',
  severity: 'error',
  firm: true,
  demand: 'Площадка заседания и заседание участника описаны в том же событии.',
  *check({ records, fileOf }) {
    for (const event of records.events) {
      const file = fileOf('events', event.id);
      for (const finding of judgeParts(event)) {
        yield { message: finding.message, hint: finding.hint, place: { file, path: finding.path } };
      }
    }
  },
};

type Judgement = Omit<Finding, 'place'> & { path: (string | number)[] };

function* judgeParts({ venues, sessions, participants }: Event): Generator<Judgement> {
  const venueIds = venues.map(({ id }) => id);
  const sessionIds = sessions.map(({ id }) => id);
  for (const [index, { venue }] of sessions.entries()) {
    if (venueIds.includes(venue)) continue;
    yield {
      message: `Площадки «${venue}» у события нет.`,
      hint: `Есть: ${venueIds.join(', ') || 'ни одной'}.`,
      path: ['sessions', index, 'venue'],
    };
  }
  for (const [index, { session }] of participants.entries()) {
    if (session === null || sessionIds.includes(session)) continue;
    yield {
      message: `Заседания «${session}» у события нет.`,
      hint: `Есть: ${sessionIds.join(', ') || 'ни одного'}.`,
      path: ['participants', index, 'session'],
    };
  }
}
