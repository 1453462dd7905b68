import type { Locale } from '#src/site.ts';
import { having, occurrences, replacement, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

const SCALE = String.raw`(?:млн|млрд|трлн|тыс|миллион|миллиард|триллион|тысяч|мың|процент|пайыз|пункт|тенге|теңге|рубл|долл|евро|тонн|тн(?!\p{L})|км|кв|куб|см|мм|м(?!\p{L})|FM|МГц|градус|°|год|лет|раза?(?!\p{L})|га(?!\p{L})|МВт|кВт|ГВт|%)`;
const UNIT = String.raw`(?:million|billion|trillion|thousand|per ?cent|percent|%|km\b|MW\b|tonnes|tons)`;
const spaced = (mark: string, unit: string): RegExp =>
  new RegExp(
    // Not in a list: `2, 3 и 5 млн`, nor after a number that ends a sentence.
    String.raw`(?<![\d,.:–-]|\d[,.]? |\d и |№ ?)\b\d{1,3}${mark}\d{1,3}(?= ?${unit})`,
    'gu',
  );

const BROKEN: readonly (readonly [RegExp, readonly Locale[]])[] = [
  [spaced('(?:, +| +,)', SCALE), ['ru', 'kk']],
  [/(?<![\d,.]|\d,? )\b0, \d+/gu, ['ru', 'kk']],
  [spaced(String.raw`\. +`, String.raw`(?:млн|млрд|трлн|%)`), ['ru', 'kk']],
  [spaced(String.raw`(?:\. +| +\.)`, UNIT), ['en']],
  // `3, 000`; `14,5 7 млрд`; `09: 00`
  [/(?<![\d,.])\b\d{1,3}, 000\b/gu, ['en']],
  [new RegExp(String.raw`(?<![\d,.])\b\d+,\d+ \d{1,2}(?= ${SCALE})`, 'gu'), ['ru', 'kk']],
  [
    /(?<=(?:^|[^\p{L}\p{N}])(?:[вВ]|[сСдД]о?|at|сағат) )\d{1,2}(?:: +| +: ?)\d{2}(?![\d:])/gu,
    ['ru', 'kk', 'en'],
  ],
  [/(?<![\d:])\d{1,2}(?:: +| +: ?)\d{2}(?=-(?:де|да|ден|дан|ге|ға))/gu, ['kk']],
];

/** Tells most texts apart in no time. */
const SPACED = /\d(?:[,.:] | [,.:\d])/u;

/** `4, 34`: one number that reads as two. */
export const spaceInNumber: TextRule = {
  id: 'space-in-number',
  severity: 'error',
  demand: 'Внутри числа нет пробела у запятой, точки и двоеточия: 4,34; 09:00.',
  needs: SIGN.markAfterDigit | SIGN.spaceAfterDigit,
  *check(subject) {
    const spaced = having(subject, SIGN.markAfterDigit | SIGN.spaceAfterDigit);
    const pieces = spaced.prose.filter(({ text }) => SPACED.test(text));
    for (const [pattern, locales] of BROKEN) {
      for (const { prose, text, index } of occurrences({ prose: pieces }, pattern, locales)) {
        const whole = text.replace(/ +/gu, '');
        yield {
          message: `В числе «${text}» пробел: оно читается как два числа.`,
          hint: `Если это одно число, наберите «${whole}»; если два — соедините их союзом.`,
          ...span(prose, index, text.length),
          ...replacement(prose, [index, text.length], whole),
        };
      }
    }
  },
};
