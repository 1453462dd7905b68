import type { ElementContent, Nodes } from 'hast';
import type { Paragraph } from '#src/lib/paragraph.ts';
import { recordLinks } from '#src/lib/record-links.ts';
import { DEFAULT_LOCALE } from '#src/site.ts';
import { isList } from './anchors.ts';
import { textOf } from './paragraphs.ts';
import { processor } from './processor.ts';
import { walk } from './walk.ts';

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
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || typeof node.properties.id !== 'string') return undefined;
    const anchor = node.properties.id;
    const own = node.children.filter((child) => child.type !== 'element' || !isList(child));
    for (const link of new Set(hrefsIn(own))) {
      mentions.get(link.slice(1))?.push({ anchor, text: textOf(own) });
    }
    return undefined;
  });
  return mentions;
}

function hrefsIn(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { href } = node.properties;
    return [...(typeof href === 'string' ? [href] : []), ...hrefsIn(node.children)];
  });
}
