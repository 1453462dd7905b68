import type { Rule } from '../rule.ts';
import { places } from './place.ts';

/** A correction that is named belongs into the ledger, which shows what was there before. */
export const unrecordedChange: Rule = {
  id: 'unrecorded-change',
  severity: 'warning',
  demand: 'Названное исправление записано в историю: npm run history.',
  *check(subject) {
    for (const { change, field, place } of places(subject)) {
      if (!change.noted) continue;
      yield {
        message: `Исправление поля ${field} названо, но в истории его нет: страница не покажет, что стояло прежде.`,
        hint: 'Запишите: npm run history.',
        place,
      };
    }
  },
};
