import { occurrences, replacement, span } from './occurrence.ts';
import { readMarks } from './quote-marks.ts';
import type { Prose, TextRule } from './rule.ts';

/** After a digit the sign is an inch, unless a word was opened before. */
const QUOTE = /"|(?<=^|[\s(])'(?=\p{L}[^'\n]*\p{L}'(?:[\s).,;:!?]|$))/gu;

/** `"X"`: the keyboard's marks do not tell the beginning of a name from its end. */
export const straightQuote: TextRule = {
  id: 'straight-quote',
  severity: 'error',
  demand: 'Кавычки парные: «ёлочки» по-русски и по-казахски, “лапки” по-английски.',
  *check(subject) {
    for (const { prose, text, index } of occurrences(subject, QUOTE)) {
      if (isInch(prose, index)) continue;
      const [open, close] = prose.locale === 'en' ? ['“', '”'] : ['«', '»'];
      const meant = opens(prose.text, index) ? open : close;
      yield {
        message: `Прямая кавычка ${text}: по ней не видно, где имя начинается и где кончается.`,
        hint: `Наберите ${meant}.`,
        ...span(prose, index, 1),
        ...(text === '"' ? replacement(prose, [index, 1], meant) : {}),
      };
    }
  },
};

const opens = (text: string, index: number): boolean =>
  /^(?:$|[\s([«“\uE000—–-])/u.test(text.charAt(index - 1));

/** 15" where nothing has been opened that the mark could close. */
function isInch({ text, locale }: Prose, index: number): boolean {
  if (!/\d/u.test(text.charAt(index - 1))) return false;
  const before = text.slice(0, index);
  const straight = before.match(/"/gu)?.length ?? 0;
  return straight % 2 === 0 && readMarks(before, locale).opened.length === 0;
}
