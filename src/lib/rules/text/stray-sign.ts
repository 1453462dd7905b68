import { having, occurrences, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** A footnote's `*`, the plus of a name («Медиа+») and a slash may stand there. */
const STRAY =
  /(?<=[a-zа-яёәғқңөұүһі]{2}|[^\p{L}][а-яёәғқңөұүһі])[%$#^&=~|\\°§₸₽€@_]+(?![\p{L}\p{N}])|(?<=(?:^|[^\p{L}])[а-яёәғқңөұүһі]{4,})\+(?![\p{L}\p{N}+])|(?<=\d[ \u00A0]?%)%+/gu;
const SHIFTED = new Map([
  ['%', '; или .'],
  ['&', '? или ;'],
  ['$', ';'],
  ['#', '№'],
  ['^', ':'],
]);

/** `области%`: a sign that no word ends with, mostly a mark typed on the wrong keyboard. */
export const straySign: TextRule = {
  id: 'stray-sign',
  severity: 'error',
  demand: 'После буквы нет случайных знаков: «%», «$», «#», «&».',
  needs: SIGN.signAfterLetter,
  *check(subject) {
    for (const { prose, text, index } of occurrences(
      having(subject, SIGN.signAfterLetter),
      STRAY,
    )) {
      const meant = SHIFTED.get(text);
      yield {
        message: `После буквы стоит знак «${text}»: слово им кончаться не может.`,
        hint: meant ? `Удалите его или наберите, что имелось в виду: ${meant}.` : 'Удалите его.',
        ...span(prose, index, text.length),
      };
    }
  },
};
