import type { Places } from '#src/search/ranking/match.ts';

/** Words of a passage that may answer the query by itself. */
const PASSAGE = 20;
/** Words of the body that, like its title, say what a text is about: a lead of one or two sentences. */
const LEAD = 30;
/** What a word in title or lead adds to its place in the best passage. */
const LEAD_WORTH = 0.5;

/**
 * Worth of the best passage of a text and of its lead: the rarities of the different words of the
 * query that stand there. After the fixed windows of Kaszkiel & Zobel, “Effective Ranking with
 * Arbitrary Passages” (JASIST 2001).
 */
export function passageWeight(
  positions: Places,
  rarities: readonly number[],
  bodyStart: number,
): number {
  const marks = positions
    .flatMap((list, term) => (list ?? []).map((position) => ({ position, term })))
    .sort((a, b) => a.position - b.position);
  const lead = new Set(
    marks.filter(({ position }) => position < bodyStart + LEAD).map(({ term }) => term),
  );
  const worth = [...lead].reduce((total, term) => total + (rarities[term] ?? 0), 0);
  return bestPassage(marks, rarities) + LEAD_WORTH * worth;
}

function bestPassage(
  marks: readonly { position: number; term: number }[],
  rarities: readonly number[],
): number {
  const inside = new Map<number, number>();
  let [worth, best, first] = [0, 0, 0];
  for (const { position, term } of marks) {
    if (!inside.get(term)) worth += rarities[term] ?? 0;
    inside.set(term, (inside.get(term) ?? 0) + 1);
    for (let mark = marks[first]; mark && mark.position < position - PASSAGE;) {
      const left = (inside.get(mark.term) ?? 1) - 1;
      inside.set(mark.term, left);
      if (left === 0) worth -= rarities[mark.term] ?? 0;
      first += 1;
      mark = marks[first];
    }
    best = Math.max(best, worth);
  }
  return best;
}
