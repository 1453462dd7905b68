import type { Event } from '../../records/event.ts';
import { spanOf, type Span } from './span.ts';

/** The days of an event, with the wording of its dates. */
export interface EventSpan extends Span {
  readonly dates: string;
}

/** Days of the events that have any, by id; a meeting without dates of its own has those of its forum. */
export function eventSpans(events: readonly Event[]): ReadonlyMap<string, EventSpan> {
  const byId = new Map(events.map((event) => [event.id, event]));
  return new Map(
    events.flatMap((event) => {
      const dates = event.dates ?? byId.get(event.partOf ?? '')?.dates ?? null;
      return dates === null ? [] : [[event.id, { ...spanOf(dates), dates }] as const];
    }),
  );
}
