import { having, occurrences, span } from './occurrence.ts';
import type { TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** Two full stops are neither one nor three; `т. д.,`, `?..` and `&amp;,` are right. */
const DOUBLED =
  /,,+|(?<!&\w{1,8});;+|(?<!:):{2}(?!:)|,[.;:]|(?<!&\w{1,8});[,.:]|:[,;]|(?<![.…?!])\.\.(?![.…/])|(?<![?!])(?:\?\?|!!)(?![?!])/gu;

export const doubledMark: TextRule = {
  id: 'doubled-mark',
  severity: 'error',
  demand: 'Знаки препинания не повторяются: нет «,,», «..», «;.».',
  needs: SIGN.markAfterMark,
  *check(subject) {
    for (const { prose, text, index } of occurrences(
      having(subject, SIGN.markAfterMark),
      DOUBLED,
    )) {
      yield {
        message: `Подряд стоят знаки «${text}»: один из них лишний.`,
        hint: `Оставьте один${text === '..' ? ' (или три, если это многоточие)' : ''}.`,
        ...span(prose, index, text.length),
      };
    }
  },
};
