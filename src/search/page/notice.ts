import { button, element } from '#src/search/page/dom.ts';
import { fill } from '#src/search/page/phrase.ts';
import type { Repair } from '#src/search/repair/piece.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** A sentence for each piece of the query that was read otherwise than typed, and a way back. */
export function notices(
  repairs: readonly Repair[],
  { strings }: SearchPageData,
  asTyped: (piece: string) => void,
): HTMLLIElement[] {
  return repairs.map(({ typed, meant, reason }, number) => {
    const words = { typed, meant, reason: strings.reasons[reason] };
    const undo = fill(strings.asTyped, words);
    return element(
      'li',
      {},
      `${fill(strings.repaired, words)} `,
      button(undo, { id: `as-typed-${number}` }, () => asTyped(typed)),
    );
  });
}
