import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Numbers what a reader may want to cite: paragraphs and list items `p1`, `p2`, …; headings `s1`, `s2`, ….
 * A paragraph inside a list item or quotation shares the number of its item.
 */
export function anchors() {
  return (tree: Root): void => {
    let paragraphs = 0;
    let sections = 0;
    visit(tree, 'element', (node: Element) => {
      if (/^h[2-6]$/u.test(node.tagName)) node.properties.id = `s${++sections}`;
      else if (node.tagName === 'p' || node.tagName === 'blockquote') {
        node.properties.id = `p${++paragraphs}`;
        return SKIP;
      } else if (node.tagName === 'li') {
        node.properties.id = `p${++paragraphs}`;
        return hasList(node) ? undefined : SKIP;
      }
      return undefined;
    });
  };
}

const hasList = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && /^[ou]l$/u.test(child.tagName));
