import { having, occurrences, span, type Occurrence } from './occurrence.ts';
import { isSpeech, readMarks } from './quote-marks.ts';
import type { Prose, TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

/** After a digit the sign is an inch, unless a word was opened before. */
const QUOTE = /"|(?<=^|[\s(])'(?=\p{L}[^'\n]*\p{L}'(?:[\s).,;:!?]|$))/gu;

/** `"X"`: the keyboard's marks do not tell the beginning of a name from its end. */
export const straightQuote: TextRule = {
  id: 'straight-quote',
  severity: 'error',
  demand: 'Кавычки парные: «ёлочки» по-русски и по-казахски, “лапки” по-английски.',
  needs: SIGN.straightQuote,
  *check(subject) {
    const found = occurrences(having(subject, SIGN.straightQuote), QUOTE);
    for (const [prose, marks] of Map.groupBy(found, (mark) => mark.prose)) {
      const signs = prose.locale === 'en' ? ['“', '”'] : ['«', '»'];
      const quotes = marks.filter(({ index }) => !isInch(prose, index));
      for (const [place, { text, index }] of quotes.entries()) {
        const meant = signs[opens(prose.text, index) ? 0 : 1] ?? '';
        yield {
          message: `Прямая кавычка ${text}: по ней не видно, где имя начинается и где кончается.`,
          hint: `Наберите ${meant}.`,
          ...span(prose, index, 1),
          ...(isSpoken(quotes, place) ? { fix: { ...span(prose, index, 1), text: meant } } : {}),
        };
      }
    }
  },
};

const opens = (text: string, index: number): boolean =>
  /^(?:$|[\s([«“\uE000—–-])/u.test(text.charAt(index - 1));

/** Whether the mark is one of a pair around speech in the body: a name is not mended, in YAML it may be escaped. */
function isSpoken(quotes: readonly Occurrence[], place: number): boolean {
  const open = quotes[place - (place % 2)];
  const close = quotes[place - (place % 2) + 1];
  if (!open || !close || open.prose.block === 'value') return false;
  const { text } = open.prose;
  return isSpeech(text, open.index) && opens(text, open.index) && !opens(text, close.index);
}

/** 15" where nothing has been opened that the mark could close. */
function isInch({ text, locale }: Prose, index: number): boolean {
  if (!/\d/u.test(text.charAt(index - 1))) return false;
  const before = text.slice(0, index);
  const straight = before.match(/"/gu)?.length ?? 0;
  return straight % 2 === 0 && readMarks(before, locale).opened.length === 0;
}
