import type { Nodes, Root } from 'mdast';
import type { Locale } from '#src/site.ts';
import { MARKUP, type Prose } from './rule.ts';
import { signsOf } from './signs.ts';

export interface BodyText {
  readonly body: string;
  readonly bodyOffset: number;
  readonly locale: Locale;
  /** Its blocks, where it is a plain one. */
  readonly blocks: readonly Block[] | null;
  /** Its tree, where it is not. */
  readonly tree: Root | null;
}

/** A block of running text: `text` as in `Prose`, `start` from the beginning of the body. */
export interface Block {
  readonly block: Exclude<Prose['block'], 'value'>;
  readonly start: number;
  readonly text: string;
}

/** Blocks of running text in the body, in its order; code and raw HTML are none. */
export function bodyProse({ body, bodyOffset, locale, blocks, tree }: BodyText): Prose[] {
  const found = blocks ?? (tree ? treeBlocks(tree, body) : []);
  return found.map(({ block, start, text }) => {
    const at = (index: number): number => bodyOffset + start + index;
    return { text, signs: signsOf(text), at, locale, block, name: false, path: null };
  });
}

/**
 * The blocks of any Markdown, by its tree.
 * @internal Exported for tests.
 */
export function treeBlocks(tree: Root, body: string): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes, parent: Nodes | null): void => {
    const block = blockOf(node, parent);
    if (block) blocks.push({ block, ...visible(node, body) });
    else if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(tree, null);
  return blocks;
}

function blockOf(node: Nodes, parent: Nodes | null): Block['block'] | null {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  if (node.type !== 'paragraph') return null;
  return parent?.type === 'listItem' ? 'item' : 'paragraph';
}

/** The source of a block in which only what a reader sees is left. */
function visible(node: Nodes, body: string): { start: number; text: string } {
  const [start, end] = rangeOf(node);
  let text = '';
  let lost = false;
  const fill = (to: number): void => {
    const gap = body.slice(start + text.length, to);
    text += lost ? withoutIndents(gap) : MARKUP.repeat(gap.length);
    lost = false;
  };
  const visit = (inner: Nodes): void => {
    // remark-gfm gives the links that it makes of bare addresses no position: they are text as it stands.
    if (!inner.position) lost = true;
    else if (inner.type === 'text') {
      const [from, to] = rangeOf(inner);
      fill(from);
      text += withoutIndents(body.slice(from, to));
    } else if ('children' in inner) for (const child of inner.children) visit(child);
  };
  visit(node);
  fill(end);
  return { start, text };
}

function rangeOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Masks what stands at the ends and beginnings of the lines of a block, and the backslash of an escape. */
const withoutIndents = (source: string): string =>
  source
    .replace(/[ \t]*\r?\n[ \t>]*/gu, (lines) => lines.replace(/[^\n]/gu, MARKUP))
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, MARKUP);
