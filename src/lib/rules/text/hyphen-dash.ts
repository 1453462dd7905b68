import { having, occurrences, replacement, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** Between spaces, or doubled. */
const SPACED = /(?<=\S[ \u00A0])-{1,2}(?=[ \u00A0\n]|$)|(?<=[^\s\-!<])--(?=[^\s\->])/gu;
/** With a space on one side only; `нефте- и газодобыча` is right. */
const ONE_SIDED =
  /(?<=[\p{L}»)][ \u00A0])-(?=\p{L})|(?<=\p{L}[а-яёәғқңөұүһі»)][а-нп-тф-яәғқңөұүһі»)]|»)-(?= (?!и |или |либо |а |да |но |және |мен |бен |пен |немесе )\p{L}+(?![\p{L}-]))|(?<=[a-z]{3})-(?= (?!and |or |to |nor |but )[a-z])/gu;

/** Two years, or two numbers before a sign of percent or a word of scale; not in a code, a date or a number of a document. */
const RANGE = new RegExp(
  String.raw`(?<=(?<![\p{L}\d.,:/№+-]|№ )(?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d/.-]\d|-?\p{L}|-))|` +
    String.raw`(?<=(?<![\p{L}\d./№+-]|№ )\d{1,3}(?:,\d+)?)-(?=\d{1,3}(?:[.,]\d+)?[ \u00A0]?(?:%|(?:млн|млрд|трлн|тыс|процент|пайыз|percent|per cent|million|billion)(?!\p{Lu})))`,
  'gu',
);

/** ` - `: between words and parts of a sentence Russian, Kazakh and English put a dash. */
export const hyphenDash: TextRule = {
  id: 'hyphen-for-dash',
  severity: 'error',
  demand: 'Между словами с пробелами и между годами — тире, дефис только внутри слова.',
  needs: SIGN.spacedHyphen | SIGN.hyphenAfterDigit,
  *check(subject) {
    for (const { prose, text, index } of occurrences(having(subject, SIGN.spacedHyphen), SPACED)) {
      const around = prose.text.slice(Math.max(0, index - 2), index + text.length + 2);
      const dash = prose.locale === 'en' || /^\d.*\d$/u.test(around) ? '–' : '—';
      yield {
        message: `Здесь «${text}» вместо тире: дефис соединяет части слова, а не слова.`,
        hint: `Наберите ${dash}.`,
        ...span(prose, index, text.length),
        ...replacement(prose, [index, text.length], dash),
      };
    }
    for (const { prose, index } of occurrences(having(subject, SIGN.hyphenAfterDigit), RANGE)) {
      yield {
        message: 'Между числами «от и до» стоит дефис: его читают как знак номера.',
        hint: 'Наберите тире без пробелов: –.',
        ...span(prose, index, 1),
        ...replacement(prose, [index, 1], '–'),
      };
    }
    for (const { prose, index } of occurrences(having(subject, SIGN.spacedHyphen), ONE_SIDED)) {
      yield {
        message: 'Пробел с одной стороны дефиса: не видно, слово это через дефис или тире.',
        hint: 'Уберите пробел, если это одно слово; иначе наберите тире с пробелами: « — ».',
        ...span(prose, index, 1),
      };
    }
  },
};
