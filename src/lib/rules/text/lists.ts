import { MARKUP, type Prose } from './rule.ts';

/** A list item as its pieces of text, nested lists apart. */
export interface Item {
  readonly prose: Prose;
  /** What a reader sees, without the space around it. */
  readonly text: string;
}

/** Items that follow each other with nothing between: the lists of a body. */
export function listsOf(prose: readonly Prose[]): Item[][] {
  const lists: Item[][] = [];
  let open: Item[] | null = null;
  for (const piece of prose) {
    if (piece.block !== 'item') {
      open = null;
      continue;
    }
    if (!open) lists.push((open = []));
    open.push({ prose: piece, text: piece.text.replaceAll(MARKUP, '').trim() });
  }
  return lists;
}
