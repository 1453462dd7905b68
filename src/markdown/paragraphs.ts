import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Paragraph } from '#src/lib/paragraph.ts';
import { isList } from './anchors.ts';
import { processor } from './processor.ts';

/** The text of a Markdown body, paragraph by paragraph, with the anchors of the rendered page. */
export function paragraphsOf(markdown: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(processor.runSync(processor.parse(markdown)), 'element', (node: Element) => {
    const id = node.properties.id;
    if (typeof id !== 'string') return undefined;
    const own = node.children.filter((child) => child.type !== 'element' || !isList(child));
    paragraphs.push({ anchor: id, text: textOf(own) });
    return node.tagName === 'li' ? undefined : SKIP;
  });
  return paragraphs.filter(({ text }) => text !== '');
}

/** Blocks inside are already parted by line breaks. */
export function textOf(children: readonly ElementContent[]): string {
  const text = children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' ? textOf(child.children) : '';
  });
  return text.join('').replace(/\s+/gu, ' ').trim();
}
