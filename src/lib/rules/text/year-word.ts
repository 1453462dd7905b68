import { having, occurrences, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** Within a sentence only: in a dateline or a caption the year stands by itself. */
const DATE =
  /(?<![\p{L}\d])\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4}(?= (?!г\.|гг?(?![\p{L}])|год)[а-яё]+)/gu;

/** `16 сентября 2016 в Астане`: the year without its word reads like a count of something. */
export const yearWord: TextRule = {
  id: 'year-word',
  severity: 'warning',
  demand: 'В предложении за полной датой стоит «года»: 16 сентября 2016 года.',
  needs: SIGN.spaceAfterDigit,
  *check(subject) {
    for (const { prose, text, index } of occurrences(having(subject, SIGN.spaceAfterDigit), DATE, [
      'ru',
    ])) {
      yield {
        message: `После даты «${text}» нет слова «года».`,
        hint: `Наберите «${text} года».`,
        ...span(prose, index + text.length - 4, 4),
      };
    }
  },
};
