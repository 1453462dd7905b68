import { MARKUP, type Prose, type TextRule } from './rule.ts';

/** The page gives the only heading of level 1, so a body begins at level 2. */
const FIRST = 2;

/** Headings go down level by level: a screen reader's table of contents has no holes. */
export const skippedHeading: TextRule = {
  id: 'skipped-heading',
  severity: 'error',
  demand: 'Заголовки в тексте начинаются со второго уровня (##) и не перескакивают через уровень.',
  *check({ prose, source }) {
    let above = FIRST - 1;
    for (const piece of prose) {
      if (piece.block !== 'heading') continue;
      const level = levelOf(piece, source);
      if (level < FIRST || level > above + 1) {
        yield {
          message:
            level < FIRST
              ? 'Заголовок первого уровня на странице один — её название.'
              : `Заголовок уровня ${level} сразу после уровня ${above}: в оглавлении была бы дыра.`,
          hint: `Наберите ${'#'.repeat(Math.min(Math.max(level, FIRST), above + 1))}.`,
          offset: piece.at(0),
          length: level,
        };
      }
      above = Math.max(level, FIRST);
    }
  },
};

function levelOf(piece: Prose, source: string): number {
  const marks = /^#{1,6}/u.exec(source.slice(piece.at(0), piece.at(0) + 6))?.[0].length;
  if (marks !== undefined) return marks;
  // Underlined: the last line of the block is its marks.
  const underline = source
    .slice(piece.at(0), piece.at(0) + piece.text.length)
    .trimEnd()
    .at(-1);
  return underline === '=' && piece.text.endsWith(MARKUP) ? 1 : 2;
}
