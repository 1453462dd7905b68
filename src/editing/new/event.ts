import { event as schema } from '#src/schemas/event.ts';
import { SITE } from '#src/site.ts';
import { fieldAt } from '../field.ts';
import { localized, must, one } from './answers.ts';
import { identifier, language, sourceLanguage, translations } from './identity.ts';
import type { Kind } from './question.ts';

const at = (...path: (string | number)[]) => fieldAt(schema, path);
const text = at('name', 'ru');

/** `npm run new -- event` */
export const event: Kind = {
  schema,
  questions: [
    { flag: 'name', ask: 'Название с номером, как в источнике', field: text, required: true },
    language('name'),
    ...translations('name', 'Название', text),
    { flag: 'dates', field: at('dates') },
    {
      flag: 'time-zone',
      ask: 'Часовой пояс места',
      field: at('timeZone'),
      required: true,
      hint: () => SITE.timeZone,
    },
    { flag: 'place', ask: 'Город', field: text },
    { flag: 'series', field: at('series') },
    { flag: 'edition', field: at('edition') },
    { flag: 'part-of', field: at('partOf') },
    { flag: 'theme', ask: 'Тема', field: text },
    identifier('events', { noun: 'event', flag: 'name' }),
  ],
  oneOf: [],
  draft(answers) {
    const own = sourceLanguage(answers, 'name');
    const edition = one(answers, 'edition');
    return {
      file: `events/${must(answers, 'id')}.md`,
      data: {
        language: own,
        name: localized(answers, 'name', own),
        series: one(answers, 'series'),
        edition: edition === undefined ? undefined : Number(edition),
        partOf: one(answers, 'part-of'),
        theme: localized(answers, 'theme', own),
        dates: one(answers, 'dates'),
        timeZone: must(answers, 'time-zone'),
        place: localized(answers, 'place', own),
      },
    };
  },
};
