import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Why a body has no tree. */
export interface BodyFault {
  readonly rule: 'too-deep' | 'unreadable-mdx';
  /** From the beginning of the body. */
  readonly offset: number;
  readonly detail: string;
}

export interface BodyTree {
  /** Empty where there is a fault. */
  readonly tree: Root;
  readonly fault: BodyFault | null;
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

const EMPTY: Root = { type: 'root', children: [] };

/** No text of an archive nests more; what goes through trees step by step stays far from the end of the stack. */
const DEEPEST = 40;

/** So many containers open in one line that taking them apart would take minutes. */
const NESTED = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>])){${DEEPEST}}|[[*_~(!<]{400}`,
  'mu',
);

/** A body as a tree, positions from its beginning. */
export function bodyTree(body: string, isMdx: boolean): BodyTree {
  const nested = body.search(NESTED);
  if (nested !== -1) return tooDeep(nested);
  try {
    const tree = (isMdx ? mdx : markdown).parse(body);
    const deep = offsetBelow(tree, DEEPEST);
    return deep === null ? { tree, fault: null } : tooDeep(deep);
  } catch (error) {
    return { tree: EMPTY, fault: mdxFault(error, body) };
  }
}

const tooDeep = (offset: number): BodyTree => ({
  tree: EMPTY,
  fault: { rule: 'too-deep', offset, detail: '' },
});

/** Where the first node below a depth begins. */
function offsetBelow(tree: Root, limit: number): number | null {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return level[0]?.position?.start.offset ?? 0;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return null;
}

/** The parser of MDX throws messages with a place, or with one in their words. */
function mdxFault(error: unknown, body: string): BodyFault {
  const { reason = '', place } = error as { reason?: string; place?: Point | { start: Point } };
  const point = place && 'start' in place ? place.start : place;
  const [, line = '1', column = '1'] = /\((\d+):(\d+)-/u.exec(reason) ?? [];
  const lines = body.split('\n').slice(0, Number(line) - 1);
  const worded = lines.reduce((offset, text) => offset + text.length + 1, Number(column) - 1);
  return { rule: 'unreadable-mdx', offset: point?.offset ?? worded, detail: reason };
}

interface Point {
  readonly offset?: number;
}
