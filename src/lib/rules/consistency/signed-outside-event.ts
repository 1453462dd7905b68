import type { Rule } from '../rule.ts';
import { eventSpans } from './event-spans.ts';
import { areApart, spanOf } from './span.ts';

/** What was signed at an event was signed on its days. */
export const signedOutsideEvent: Rule = {
  id: 'signed-outside-event',
  severity: 'error',
  demand: 'Документ, подписанный на событии, подписан в дни события.',
  *check({ records, fileOf }) {
    const spans = eventSpans(records.events);
    for (const { id, stages, event } of records.agreements) {
      const span = stages.some(({ stage }) => stage === 'signed') ? spans(event) : undefined;
      if (!span) continue;
      for (const [index, { stage, date }] of stages.entries()) {
        if (stage !== 'signed' || !areApart(spanOf(date), span)) continue;
        yield {
          message: `Документ подписан ${date ?? ''}, а событие «${event ?? ''}» проходило ${span.dates}: одна из дат неверна.`,
          hint: 'Исправьте дату подписания или даты события; если подписали в другом месте, уберите event.',
          place: { file: fileOf('agreements', id), path: ['stages', index, 'date'] },
        };
      }
    }
  },
};
