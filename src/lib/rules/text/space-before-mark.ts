import { having, occurrences, replacement, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** A full stop only where a sentence can end (`.kz` and `…` cannot); a colon not in `3 : 2` or `:)`. */
const BEFORE =
  /(?<=[^\s—–-])[ \u00A0\u202F]+(?=[,;](?![\p{L}\p{N}])|[,;] ?\d|[!?](?!\.[a-z])|\.(?![\p{L}\p{N}.])|:(?![)(\-D/]| ?\d)|[»”)\]](?![\p{L}\p{N}])|['’](?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;
const AFTER = /(?<=[«„([])[ \u00A0\u202F]+(?=\S)/gu;
const RATIO = /\d$/u;

/** `США .`: a mark stands at the word that it closes. */
export const spaceBeforeMark: TextRule = {
  id: 'space-before-mark',
  severity: 'error',
  demand: 'Перед точкой, запятой и другими знаками пробела нет, как и внутри кавычек и скобок.',
  needs: SIGN.spaceBeforeMark | SIGN.spaceAfterOpening,
  *check(subject) {
    for (const { prose, text, index } of occurrences(
      having(subject, SIGN.spaceBeforeMark),
      BEFORE,
    )) {
      const mark = prose.text.charAt(index + text.length);
      if (mark === ':' && RATIO.test(prose.text.slice(0, index))) continue;
      yield {
        message: `Лишний пробел перед «${mark}»: знак мог бы уйти на другую строку.`,
        hint: `Уберите пробел: «${/[^\s\uE000]+$/u.exec(prose.text.slice(0, index))?.[0] ?? ''}${mark}».`,
        ...span(prose, index, text.length),
        ...replacement(prose, [index, text.length], ''),
      };
    }
    for (const { prose, text, index } of occurrences(
      having(subject, SIGN.spaceAfterOpening),
      AFTER,
    )) {
      yield {
        message: `Лишний пробел после «${prose.text.charAt(index - 1)}».`,
        hint: 'Уберите пробел.',
        ...span(prose, index, text.length),
        ...replacement(prose, [index, text.length], ''),
      };
    }
  },
};
