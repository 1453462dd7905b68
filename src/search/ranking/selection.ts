import type { Ranked } from '#src/search/ranking/ranking.ts';

/** Fewer results than this with every word, and those with most of the words are added. */
const FEW = 5;
/** A query of more words than this is a sentence: no document need hold all of it to be the best. */
const SHORT_QUERY = 4;
/** Share of the query that a document must hold to stand beside documents that hold all of it. */
const NEARLY_ALL = 0.4;
/** Of the best document's coverage and score, what others need when few or none hold every word. */
const OF_BEST_COVERAGE = 0.4;
const OF_BEST_SCORE = 0.25;

/** What is worth showing, best first: every word, and fewer only where that gives little. */
export function select(ranked: readonly Ranked[], words: number): Ranked[] {
  const complete = ranked.filter(isComplete);
  if (words > SHORT_QUERY) return besides(ranked);
  if (complete.length >= FEW) return complete;
  const partial = ranked.filter((document) => !isComplete(document)).sort(byWorthHeld);
  if (complete.length === 0) return besides(partial);
  return [...complete, ...partial.filter(({ coverage }) => coverage >= NEARLY_ALL)];
}

/** Of two documents that lack words, the one that holds the rarer ones comes first. */
const byWorthHeld = (a: Ranked, b: Ranked): number => b.score * b.coverage - a.score * a.coverage;

/** Whether a document holds every word of the query. */
export function isComplete({ coverage }: Ranked): boolean {
  return coverage > 0.999;
}

function besides(ranked: readonly Ranked[]): Ranked[] {
  const [best] = ranked;
  return ranked.filter(
    ({ coverage, score }) =>
      coverage >= OF_BEST_COVERAGE * (best?.coverage ?? 0) &&
      score >= OF_BEST_SCORE * (best?.score ?? 0),
  );
}
