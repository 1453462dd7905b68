import { MARKUP, type Prose } from './rule.ts';

/** A list item: its last paragraph, nested lists apart. */
export interface Item {
  readonly prose: Prose;
  /** What a reader sees, without the space around it. */
  readonly text: string;
}

/** Indent and sign of an item's marker; the number of a numbered one does not matter. */
const MARKER = /^([ \t>]*)(?:([-*+])|\d{1,9}([.)]))[ \t]/u;

/** Items with one kind of marker and nothing but items between them. */
export function readLists(prose: readonly Prose[], source: string): Item[][] {
  const lists: Item[][] = [];
  let open = new Map<string, Item[]>();
  let last: Item[] | undefined;
  for (const piece of prose) {
    if (piece.block !== 'item') {
      if (open.size > 0) open = new Map();
      continue;
    }
    const item = { prose: piece, text: piece.text.replaceAll(MARKUP, '').trim() };
    const marker = markerOf(source, piece.at(0));
    if (marker === null) {
      // A further paragraph of the item.
      last?.splice(-1, 1, item);
      continue;
    }
    last = open.get(marker);
    if (!last) {
      last = [];
      open.set(marker, last);
      lists.push(last);
    }
    last.push(item);
  }
  return lists;
}

function markerOf(source: string, offset: number): string | null {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const match = MARKER.exec(source.slice(start, offset + 1));
  return match && `${match[1]?.length ?? 0}${match[2] ?? match[3] ?? ''}`;
}
