import { having, occurrences, replacement, span } from './occurrence.ts';
import type { TextFinding, TextRule, TextSubject } from './rule.ts';
import { SIGN } from './signs.ts';

/** After a full stop only where a long word in small letters ends: `г.Алматы` and `Яндекс.Карты` are usual. */
const MARK =
  /(?<=[а-яёәғқңөұүһі»)])[,;](?=[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ«])|(?<=[a-z]{2}),(?=[a-z]{2})|(?<=(?:^|[^\p{L}.-])[а-яёәғқңөұүһі]{4,})\.(?=[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]*(?:[ ,]))|(?<=(?:^|[^\p{L}.-])[a-z]{4,})\.(?=[A-Z][a-z]*[ ,])|(?<=[а-яёәғқңөұүһі]{2}|»):(?=[«„А-ЯЁӘҒҚҢӨҰҮҺІ]|[а-яёәғқңөұүһі]{2})/gu;
/** `2016г.`, `5млн` */
const UNIT =
  /(?<![\p{L}\d.,:/-])(?:\d{1,3}[ \u00A0])*\d+(?:,\d+)?(?=(?:гг?\.|(?:млн|млрд|трлн|тыс|долл|тенге|теңге|руб|году?|года|жыл)(?![A-Za-z])))/gu;

export const missingSpace: TextRule = {
  id: 'missing-space',
  severity: 'error',
  demand:
    'После запятой, двоеточия, точки с запятой и точки в конце предложения — пробел, как и между числом и словом.',
  needs: SIGN.letterAfterMark | SIGN.letterAfterDigit,
  *check(subject) {
    yield* beforeUnits(subject);
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

function* beforeUnits(subject: TextSubject): Generator<TextFinding> {
  const pieces = having(subject, SIGN.letterAfterDigit);
  for (const { prose, text, index } of occurrences(pieces, UNIT, ['ru', 'kk'])) {
    const end = index + text.length;
    yield {
      message: `После числа ${text} нет пробела: поиск не найдёт ни числа, ни слова.`,
      hint: 'Поставьте пробел.',
      ...span(prose, index, text.length),
      ...replacement(prose, [end, 0], ' '),
    };
  }
}
