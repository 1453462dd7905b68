import { having, occurrences, replacement, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** After a full stop only where a long word in small letters ends: `г.Алматы` and `Яндекс.Карты` are usual. */
const MARK =
  /(?<=[а-яёәғқңөұүһі»)])[,;](?=[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ«])|(?<=[a-z]{2}),(?=[a-z]{2})|(?<=(?:^|[^\p{L}.-])[а-яёәғқңөұүһі]{4,})\.(?=[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]*(?:[ ,]))/gu;

export const missingSpace: TextRule = {
  id: 'missing-space',
  severity: 'error',
  demand: 'После запятой, точки с запятой и точки в конце предложения — пробел.',
  needs: SIGN.letterAfterMark,
  *check(subject) {
    for (const { prose, text, index } of occurrences(having(subject, SIGN.letterAfterMark), MARK)) {
      yield {
        message: `После «${text}» нет пробела: два слова слиплись, и поиск найдёт не каждое.`,
        hint: 'Поставьте пробел.',
        ...span(prose, index, 1),
        ...replacement(prose, [index, 1], `${text} `),
      };
    }
  },
};
