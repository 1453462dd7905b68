import { readMarks, type Mark, type Marks } from './quote-marks.ts';
import { span } from './occurrence.ts';
import type { Prose, TextFinding, TextRule } from './rule.ts';

interface Piece extends Marks {
  readonly prose: Prose;
}

/** Every « has its », with `«НК «X»` allowed, and speech that goes on in the next paragraph. */
export const unpairedQuote: TextRule = {
  id: 'unpaired-quote',
  severity: 'error',
  demand: 'Кавычки парные; «НК «X» с одной закрывающей принято.',
  *check({ prose }) {
    const pieces = prose
      .filter(({ text }) => /[«»„“”]/u.test(text))
      .map((piece): Piece => ({ prose: piece, ...readMarks(piece.text, piece.locale) }));
    const spoken = speechOverParagraphs(pieces, prose);
    for (const { prose: piece, opened, closed } of pieces) {
      for (const mark of opened) if (!spoken.has(mark)) yield finding(piece, mark, false);
      for (const mark of closed) if (!spoken.has(mark)) yield finding(piece, mark, true);
    }
  },
};

/**
 * Marks of speech that runs over several paragraphs: opened in one, closed in a later one, perhaps opened again
 * at the beginning of each between.
 */
function speechOverParagraphs(pieces: readonly Piece[], prose: readonly Prose[]): Set<Mark> {
  const spoken = new Set<Mark>();
  let open: Mark[] = [];
  let last = -1;
  for (const { prose: piece, opened, closed } of pieces) {
    const place = prose.indexOf(piece);
    if (piece.block !== 'paragraph') continue;
    if (open.length > 0 && place - last > 6) open = [];
    const [end] = closed;
    if (end && open.length > 0) {
      for (const mark of [...open, end]) spoken.add(mark);
      open = [];
    }
    const leading = opened.filter((mark) => beginsSpeech(piece.text, mark));
    const more = leading.at(-1);
    if (more) open = [...open, more];
    const final = open.length > 1 && opened.length === 0;
    if (final) {
      // Every paragraph opens, the last one closes its own mark.
      for (const mark of open) spoken.add(mark);
      open = [];
    }
    if (leading.length > 0) last = place;
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
