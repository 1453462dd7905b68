import type { Session } from '../../records/event.ts';
import type { Finding, Rule } from '../rule.ts';
import { eventSpans, type EventSpan } from './event-spans.ts';
import { areApart, spanOf } from './span.ts';

/** A session is on a day of its event and ends after it begins; a meeting is on the days of its forum. */
export const sessionOutsideEvent: Rule = {
  id: 'session-outside-event',
  severity: 'error',
  demand:
    'Заседание идёт в дни события и кончается позже, чем начинается; вложенное событие — в дни внешнего.',
  *check({ records, fileOf }) {
    const spans = eventSpans(records.events);
    for (const { id, sessions, partOf, dates } of records.events) {
      const file = fileOf('events', id);
      const around = spans(partOf);
      if (around && areApart(spanOf(dates), around)) {
        yield {
          message: `Событие проходит ${dates ?? ''}, а то, внутри которого оно проходит, — ${around.dates}: одна из дат неверна.`,
          hint: 'Исправьте даты или уберите partOf.',
          place: { file, path: ['dates'] },
        };
      }
      for (const [index, session] of sessions.entries()) {
        for (const { field, ...finding } of judgeSession(session, spans(id))) {
          yield { ...finding, place: { file, path: ['sessions', index, field] } };
        }
      }
    }
  },
};

type Judgement = Omit<Finding, 'place'> & { readonly field: 'start' | 'end' };

function* judgeSession({ start, end }: Session, span: EventSpan | undefined): Generator<Judgement> {
  for (const [field, time] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (time === null || !span || !areApart(spanOf(time.slice(0, 10)), span)) continue;
    yield {
      field,
      message: `Время ${time} не попадает в дни события (${span.dates}): участник пришёл бы не в тот день.`,
      hint: 'Исправьте день заседания или dates события.',
    };
  }
  if (end !== null && end <= start) {
    yield {
      field: 'end',
      message: `Заседание кончается (${end}) не позже, чем начинается (${start}).`,
      hint: 'Исправьте одно из времён; если конец не назван, уберите end.',
    };
  }
}
