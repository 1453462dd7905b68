import type { Rule } from '../rule.ts';
import { places } from './place.ts';

/** Nobody can change what the archive has published without saying so. */
export const silentChange: Rule = {
  id: 'silent-change',
  severity: 'error',
  firm: true,
  demand:
    'Опубликованный факт меняется только вместе с записью в corrections: что исправлено и почему.',
  *check(subject) {
    for (const { change, field, place } of places(subject)) {
      if (change.noted) continue;
      yield {
        message: `Поле ${field} архив опубликовал ${change.day} другим, а исправление не названо: читатель не узнал бы о перемене.`,
        hint: "Верните прежнее значение или добавьте в corrections: { date: 'ГГГГ-ММ-ДД', text: что исправлено и почему }, затем npm run history.",
        place,
      };
    }
  },
};
