import type { Answer } from '#src/search/answer/answer.ts';
import { button, element } from '#src/search/page/dom.ts';
import { fill, quoted } from '#src/search/page/phrase.ts';
import type { Repair } from '#src/search/repair/piece.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** A sentence for each piece of the query that was read otherwise than typed, or left out, and a way back. */
export function notices(
  { repairs, without }: Pick<Answer, 'repairs' | 'without'>,
  data: SearchPageData,
  asTyped: (piece: string) => void,
): HTMLLIElement[] {
  return [...repaired(repairs, data, asTyped), ...leftOut(without, data, asTyped)];
}

function leftOut(
  words: readonly string[],
  { strings, locale }: SearchPageData,
  require: (word: string) => void,
): HTMLLIElement[] {
  return words.map((word, number) => {
    const named = { words: quoted([word], locale) };
    const only = button(fill(strings.onlyWith, named), { id: `only-with-${number}` }, () =>
      require(word),
    );
    return element('li', {}, `${fill(strings.without, named)} `, only);
  });
}

function repaired(
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
