import { having, replacement, span } from './occurrence.ts';
import type { TextFinding, TextRule, TextSubject } from './rule.ts';
import { SIGN } from './signs.ts';

/** Not at the end of a line, where two spaces break it, nor at its beginning, where they indent it. */
const SPACES = /(?<=[^\s])[ \u00A0\u2009\u202F]{2,}(?=[^\s])/gu;
const WIDE_MARKER = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])( {2,4})(?=\S)/u;

export const doubleSpace: TextRule = {
  id: 'double-space',
  severity: 'error',
  demand: 'Между словами один пробел.',
  *check(subject) {
    const items = subject.isPlain ? [] : subject.prose.filter(({ block }) => block === 'item');
    for (const item of items) yield* afterMarker(subject, item.at(0));
    for (const prose of having(subject, SIGN.doubleSpace).prose) {
      for (const { 0: text, index } of prose.text.matchAll(SPACES)) {
        yield {
          ...finding(text.length),
          ...span(prose, index, text.length),
          ...replacement(prose, [index, text.length], text.includes('\u00A0') ? '\u00A0' : ' '),
        };
      }
    }
  },
};

function* afterMarker({ source }: TextSubject, offset: number): Generator<TextFinding> {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const match = WIDE_MARKER.exec(source.slice(start, offset + 1));
  const spaces = match?.[1];
  if (!match || spaces === undefined) return;
  const place = { offset: start + match[0].length - spaces.length, length: spaces.length };
  yield { ...finding(spaces.length), ...place, fix: { ...place, text: ' ' } };
}

const finding = (count: number): Pick<TextFinding, 'message' | 'hint'> => ({
  message: `Пробелов подряд: ${count}. Лишние ничего не значат и мешают искать фразу.`,
  hint: 'Оставьте один.',
});
