import type { Event } from '../../records/event.ts';
import { spanOf, type Span } from './span.ts';

/** The days of an event, with the wording of its dates. */
export interface EventSpan extends Span {
  readonly dates: string;
}

/** Days of an event that has any, by its id; a meeting without dates of its own has those of its forum. */
export function eventSpans(events: readonly Event[]): (id: string | null) => EventSpan | undefined {
  const byId = new Map(events.map((event) => [event.id, event]));
  const spans = new Map<string, EventSpan>();
  return (id) => {
    const event = byId.get(id ?? '');
    const dates = event?.dates ?? byId.get(event?.partOf ?? '')?.dates ?? null;
    if (!event || dates === null) return undefined;
    const known = spans.get(dates);
    if (known) return known;
    const span = { ...spanOf(dates), dates };
    spans.set(dates, span);
    return span;
  };
}
