import type { Mark, Marks } from './quote-marks.ts';
import { having, span } from './occurrence.ts';
import type { Prose, TextFinding, TextRule } from './rule.ts';
import { SIGN } from './signs.ts';

interface Piece extends Marks {
  readonly prose: Prose;
}

/** Every « has its », with `«НК «X»` allowed, and speech that goes on in the next paragraph. */
export const unpairedQuote: TextRule = {
  id: 'unpaired-quote',
  severity: 'error',
  demand: 'Кавычки парные; «НК «X» с одной закрывающей принято.',
  needs: SIGN.quote,
  *check(subject) {
    const pieces = having(subject, SIGN.quote).prose.map((piece): Piece => ({
      prose: piece,
      ...subject.marks(piece),
    }));
    const spoken = speechOverParagraphs(pieces);
    for (const { prose: piece, opened, closed } of pieces) {
      for (const mark of opened) if (!spoken.has(mark)) yield finding(piece, mark, false);
      for (const mark of closed) if (!spoken.has(mark)) yield finding(piece, mark, true);
    }
  },
};

/**
 * Marks of speech that runs over several paragraphs: opened in one and closed in a later one; in English opened
 * again in each paragraph and closed in the last.
 */
function speechOverParagraphs(pieces: readonly Piece[]): Set<Mark> {
  const spoken = new Set<Mark>();
  let open: Mark[] = [];
  for (const { prose, opened, closed, pairs } of pieces) {
    if (prose.block !== 'paragraph') continue;
    const [end] = closed;
    if (end && open.length > 0) for (const mark of [...open, end]) spoken.add(mark);
    const reopened = prose.locale === 'en' && pairs[0]?.open.index === 0;
    if (reopened) for (const mark of open) spoken.add(mark);
    const more = opened.findLast((mark) => beginsSpeech(prose.text, mark));
    if (end || reopened) open = [];
    if (more) open = prose.locale === 'en' ? [...open, more] : [more];
  }
  return spoken;
}

const beginsSpeech = (text: string, { index }: Mark): boolean =>
  /(?:^|[:—–]\s*)$/u.test(text.slice(0, index).replace(/\uE000/gu, ''));

function finding(prose: Prose, { index, sign }: Mark, closing: boolean): TextFinding {
  return {
    message: closing
      ? `Закрывающая кавычка ${sign} лишняя: перед ней ничего не открыто, и имя кончалось бы не там.`
      : `Кавычка ${sign} не закрыта: не видно, где имя или цитата кончается.`,
    hint: closing
      ? 'Удалите её или поставьте открывающую, где имя начинается.'
      : 'Поставьте закрывающую, где имя кончается; «НК «X» с одной закрывающей — принято.',
    ...span(prose, index, 1),
  };
}
