import type { ElementContent, Nodes } from 'hast';
import type { Paragraph } from '#src/lib/paragraph.ts';
import { isList } from './anchors.ts';
import { processor } from './processor.ts';
import { SKIP, walk } from './walk.ts';

/** The text of a Markdown body, paragraph by paragraph, with the anchors of the rendered page. */
export function paragraphsOf(markdown: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  walk<Nodes>(processor.runSync(processor.parse(markdown)), (node) => {
    if (node.type !== 'element' || typeof node.properties.id !== 'string') return undefined;
    const anchor = node.properties.id;
    const own = node.children.filter((child) => child.type !== 'element' || !isList(child));
    paragraphs.push({ anchor, text: textOf(own) });
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
