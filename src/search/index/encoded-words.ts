import { blockOf, placeInBlock } from '#src/search/block.ts';
import { encodeCbor, type Cbor } from '#src/search/index/cbor.ts';
import type { EncodedWord } from '#src/search/index/chunk.ts';
import { inKeyOrder, type Posting } from '#src/search/index/postings.ts';
import { restKeyOf } from '#src/search/text/key.ts';

/**
 * How many positions of a key are kept with it, by the number of documents that hold it: a word that
 * stands everywhere says little, and where it stands still less. The rest has a key of its own.
 */
const KEPT = [
  [1500, Infinity],
  [3000, 4],
  [6000, 2],
  [Infinity, 1],
] as const;

/** The words in Pagefind's order, common ones in two parts. @param keys in the same order. */
export function encoded(
  keys: Iterable<readonly [key: string, postings: readonly Posting[]]>,
): EncodedWord[] {
  const words: EncodedWord[] = [];
  for (const [key, postings] of keys) {
    const { kept, rest } = divided(postings);
    words.push({ key, bytes: encodeCbor([key, kept, []]) });
    const other = restKeyOf(key);
    if (rest.length > 0) words.push({ key: other, bytes: encodeCbor([other, rest, []]) });
  }
  return words.sort((a, b) => inKeyOrder(a.key, b.key));
}

function divided(postings: readonly Posting[]): { kept: Cbor[]; rest: Cbor[] } {
  const most = KEPT.find(([limit]) => postings.length <= limit)?.[1] ?? 1;
  const [kept, rest] = [pageList(), pageList()];
  for (const { row, positions } of postings) {
    kept.add(row, positions.slice(0, most));
    if (positions.length > most) rest.add(row, positions.slice(most));
  }
  return { kept: kept.pages, rest: rest.pages };
}

/** Blocks of rows as Pagefind lists pages: numbers and positions counted from the one before. */
function pageList() {
  const pages: Cbor[] = [];
  let steps: number[] = [];
  let [block, before, last] = [-1, 0, 0];
  return {
    pages,
    add(row: number, positions: readonly number[]) {
      if (blockOf(row) !== block) {
        block = blockOf(row);
        steps = [];
        pages.push([block - before, steps, []]);
        [before, last] = [block, 0];
      }
      for (const place of positions.map((position) => placeInBlock(row, position))) {
        steps.push(place - last);
        last = place;
      }
    },
  };
}
