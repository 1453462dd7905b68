import { blockOf, placeInBlock } from '#src/search/block.ts';
import { encodeCbor, type Cbor } from '#src/search/index/cbor.ts';
import type { EncodedWord } from '#src/search/index/chunk.ts';
import type { Postings } from '#src/search/index/postings.ts';
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

/** The words in Pagefind's order, common ones in two parts. */
export function encoded(postings: Postings): EncodedWord[] {
  const words: EncodedWord[] = [];
  for (const [key, list] of postings) {
    const { kept, rest } = divided(list);
    words.push({ key, bytes: encodeCbor([key, kept, []]) });
    const other = restKeyOf(key);
    if (rest.length > 0) words.push({ key: other, bytes: encodeCbor([other, rest, []]) });
  }
  return words.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}

function divided(list: readonly number[]): { kept: Cbor[]; rest: Cbor[] } {
  let documents = 0;
  for (let at = 0; at < list.length; at += 2 + (list[at + 1] ?? 0)) documents += 1;
  const most = KEPT.find(([limit]) => documents <= limit)?.[1] ?? 1;
  const [kept, rest] = [pageList(), pageList()];
  for (let at = 0; at < list.length; at += 2 + (list[at + 1] ?? 0)) {
    const [row = 0, count = 0] = [list[at], list[at + 1]];
    const positions = list.slice(at + 2, at + 2 + count);
    kept.add(row, positions.slice(0, most));
    if (count > most) rest.add(row, positions.slice(most));
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
