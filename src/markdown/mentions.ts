import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Paragraph } from '#src/lib/paragraph.ts';
import { recordLinks } from '#src/lib/record-links.ts';
import { DEFAULT_LOCALE } from '#src/site.ts';
import { isList } from './anchors.ts';
import { textOf } from './paragraphs.ts';
import { processor } from './processor.ts';

/**
 * The paragraphs and list items of a body that link to each record, by `scheme:id`, in order, with the anchors of
 * the rendered page.
 */
export function mentionsOf(markdown: string): ReadonlyMap<string, readonly Paragraph[]> {
  const links = recordLinks(markdown);
  const targets = Object.fromEntries(
    links.map((link) => [link, { href: `#${link}`, hreflang: DEFAULT_LOCALE }]),
  );
  const tree = processor.runSync(processor.parse(markdown), { data: { targets } });
  const mentions = new Map<string, Paragraph[]>(links.map((link) => [link, []]));
  visit(tree, 'element', (node: Element) => {
    const { id } = node.properties;
    if (typeof id !== 'string') return;
    const own = node.children.filter((child) => child.type !== 'element' || !isList(child));
    for (const link of new Set(hrefsIn({ ...node, children: own }))) {
      mentions.get(link.slice(1))?.push({ anchor: id, text: textOf(own) });
    }
  });
  return mentions;
}

function hrefsIn(node: Element): string[] {
  const hrefs: string[] = [];
  visit(node, 'element', ({ properties: { href } }) => {
    if (typeof href === 'string') hrefs.push(href);
  });
  return hrefs;
}
