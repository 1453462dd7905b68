import { having, span } from './occurrence.ts';
import type { TextFinding, TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

export const quoteNesting: TextRule = {
  id: 'quote-nesting',
  severity: 'warning',
  demand:
    'Внешние кавычки — «ёлочки», внутренние — „лапки“ или «ёлочки»; по-английски только “лапки”.',
  needs: SIGN.quote,
  *check(subject) {
    for (const piece of having(subject, SIGN.quote).prose) {
      const { pairs } = subject.marks(piece);
      for (const { open, close } of pairs) {
        const fault =
          piece.locale === 'en'
            ? englishFault(open.sign)
            : nestingFault(piece.text.slice(open.index, close.index), open.sign);
        if (fault) yield { ...fault, ...span(piece, open.index, 1) };
      }
    }
  },
};

type Fault = Pick<TextFinding, 'message' | 'hint'>;

const englishFault = (sign: string): Fault | null =>
  sign === '“'
    ? null
    : { message: `Кавычка ${sign} в английском тексте.`, hint: 'По-английски пишут “ ”.' };

function nestingFault(inside: string, sign: string): Fault | null {
  if (sign === '«' || !inside.includes('«')) return null;
  return {
    message: `Внутри ${sign} стоят «ёлочки»: обычно наоборот.`,
    hint: 'Внешние кавычки — « », внутренние — „ “.',
  };
}
