import type { Element, Nodes, Root } from 'hast';
import { SKIP, walk } from './walk.ts';

/** What is numbered as a whole, whatever stands inside. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'blockquote', 'table', 'pre']);

/**
 * Numbers what a reader may want to cite: paragraphs, list items, quotations, tables and code `p1`, `p2`, …;
 * headings `s1`, `s2`, …, save where they are named otherwise. A paragraph inside a list item or quotation shares the number of its item.
 */
export function anchors({ headings = true }: { readonly headings?: boolean } = {}) {
  return (tree: Root): void => {
    let paragraphs = 0;
    let sections = 0;
    walk<Nodes>(tree, (node, parent) => {
      if (node.type !== 'element') return undefined;
      if (parent?.type === 'element' && parent.tagName === 'li' && !isList(node)) return SKIP;
      if (/^h[2-6]$/u.test(node.tagName)) {
        if (headings) node.properties.id = `s${++sections}`;
      } else if (node.tagName === 'li') node.properties.id = `p${++paragraphs}`;
      else if (BLOCKS.has(node.tagName)) {
        node.properties.id = `p${++paragraphs}`;
        return SKIP;
      }
      return undefined;
    });
  };
}

export const isList = (node: Element): boolean => node.tagName === 'ul' || node.tagName === 'ol';
