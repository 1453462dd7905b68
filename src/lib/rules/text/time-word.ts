import { having, occurrences, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** In a timetable a comma or a dash stands beside the time. */
const TIME =
  /(?<=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: \d{4})?(?: года| г\.)? )\d{1,2}[.:][0-5]\d(?= [а-яё]{1,3} [\p{L}«])/gu;

/** `16 сентября 2016 года 11.30 в Астане`: the time of day without its preposition. */
export const timeWord: TextRule = {
  id: 'time-word',
  severity: 'warning',
  demand: 'В предложении между датой и временем стоит «в»: 16 сентября в 11:30.',
  needs: SIGN.markAfterDigit,
  *check(subject) {
    for (const { prose, text, index } of occurrences(having(subject, SIGN.markAfterDigit), TIME, [
      'ru',
    ])) {
      yield {
        message: `Между датой и временем «${text}» нет предлога «в».`,
        hint: `Наберите «в ${text}».`,
        ...span(prose, index, text.length),
      };
    }
  },
};
