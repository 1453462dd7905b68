import type { Run } from '../statement.ts';

/** What a document is about: behind a preposition, before the parties or behind them. */
export function subjectOf(
  text: string,
  [from, to]: readonly [number, number],
  parties: readonly [number, number] | null,
): Run | null {
  const zones = parties
    ? ([
        [from, parties[0]],
        [parties[1], to],
      ] as const)
    : ([[from, to]] as const);
  for (const [start, end] of zones) {
    const zone = text.slice(start, end);
    const match =
      /^[\s,.]*(?:(?:was|were|is|has been|will be)\s+signed\s+)?(?<preposition>on|for|regarding|concerning|aimed at|to|covering|in the (?:field|area|sphere) of|in)\s+(?<run>.+?)(?=\s+(?:was|were|is|has been|have been|will be|worth|during|at the|according|,\s*(?:which|said|the))\b|[.;]?\s*$)/isu.exec(
        zone,
      );
    const run = match?.groups?.['run'];
    if (match && run !== undefined && !/^\p{Lu}\p{L}+[.,]?$/u.test(run)) {
      const at = start + match.index + match[0].length - run.length;
      return { text: run.replace(/[.,;]$/u, ''), start: at, end: at + run.length };
    }
  }
  return null;
}
