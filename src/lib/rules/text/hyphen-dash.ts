import { having, occurrences, replacement, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** Between spaces, or doubled. */
const SPACED = /(?<=\S[ \u00A0])-{1,2}(?=[ \u00A0\n]|$)|(?<=[^\s\-!<])--(?=[^\s\->])/gu;
/** With a space on one side only; `нефте- и газодобыча` is right. */
const ONE_SIDED =
  /(?<=[\p{L}»)][ \u00A0])-(?=\p{L})|(?<=\p{L}[а-яёәғқңөұүһі»)][а-нп-тф-яәғқңөұүһі»)]|»)-(?= (?!и |или |либо |а |да |но |және |мен |бен |пен |немесе )\p{L}+(?![\p{L}-]))/gu;

/** ` - `: between words and parts of a sentence Russian, Kazakh and English put a dash. */
export const hyphenDash: TextRule = {
  id: 'hyphen-for-dash',
  severity: 'error',
  demand: 'Между словами с пробелами — тире, дефис только внутри слова.',
  needs: SIGN.spacedHyphen,
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
    for (const { prose, index } of occurrences(having(subject, SIGN.spacedHyphen), ONE_SIDED, [
      'ru',
      'kk',
    ])) {
      yield {
        message: 'Пробел с одной стороны дефиса: не видно, слово это через дефис или тире.',
        hint: 'Уберите пробел, если это одно слово; иначе наберите тире с пробелами: « — ».',
        ...span(prose, index, 1),
      };
    }
  },
};
