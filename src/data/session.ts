import type { Event } from '#src/lib/records/event.ts';
import { dataText } from './text.ts';

/** Rows of `/data/sessions.json`: the programme of an event. */
export function sessionRows({ id: event, sessions, timeZone }: Event) {
  return sessions.map(({ id, kind, title, start, end, venue }) => ({
    id: `${event}/${id}`,
    event,
    kind,
    title: dataText(title),
    start,
    end,
    timeZone,
    venue,
  }));
}
