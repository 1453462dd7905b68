import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { processor } from './processor.ts';

/** A paragraph or list item as plain text, with the anchor that the page gives it; headings have none of their own. */
export interface Paragraph {
  readonly anchor: string | null;
  readonly text: string;
}

/** The text of a Markdown body, paragraph by paragraph, with the anchors of the rendered page. */
export function paragraphsOf(markdown: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(processor.runSync(processor.parse(markdown)), 'element', (node: Element) => {
    const id = node.properties.id;
    if (typeof id !== 'string') return undefined;
    paragraphs.push({ anchor: id, text: textOf(node.children) });
    return SKIP;
  });
  return paragraphs.filter(({ text }) => text !== '');
}

function textOf(children: readonly ElementContent[]): string {
  const text = children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' ? ` ${textOf(child.children)} ` : '';
  });
  return text
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?»)])/gu, '')
    .trim();
}
