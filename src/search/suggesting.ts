import type { Suggestion } from '#src/search/manifest.ts';
import { plainWords } from '#src/search/page/value-list.ts';
import { otherLayouts } from '#src/search/repair/layout.ts';

const MOST = 8;
const SHORTEST = 2;

/**
 * Suggestions for what has been typed so far: every word must begin a word of the title, those
 * whose title begins so come first. When nothing does, what another keyboard would have typed.
 */
export function suggestionsFor(typed: string, all: readonly Suggestion[]): Suggestion[] {
  if (typed.trim().length < SHORTEST) return [];
  const found = matching(typed, all);
  if (found.length > 0) return found;
  for (const meant of otherLayouts(typed)) {
    const other = matching(meant, all);
    if (other.length > 0) return other;
  }
  return [];
}

function matching(typed: string, all: readonly Suggestion[]): Suggestion[] {
  const beginnings = plainWords(typed);
  const [first = ''] = beginnings;
  if (first === '') return [];
  const found = all.flatMap((suggestion) => {
    const words = plainWords(suggestion[0]);
    const fits = beginnings.every((start) => words.some((word) => word.startsWith(start)));
    return fits ? [{ suggestion, leads: words[0]?.startsWith(first) === true }] : [];
  });
  const inOrder = [...found.filter(({ leads }) => leads), ...found.filter(({ leads }) => !leads)];
  return inOrder.slice(0, MOST).map(({ suggestion }) => suggestion);
}
