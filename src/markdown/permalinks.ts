import type { Element, Nodes, Root } from 'hast';
import { messages } from '#src/i18n/messages.ts';
import type { Locale } from '#src/site.ts';
import { isList } from './anchors.ts';
import { walk } from './walk.ts';

/**
 * Gives each numbered block a link to itself: `<p id="p3">…<a class="pin" href="#p3" aria-label="Абзац 3"></a></p>`.
 * Its sign is drawn by the style sheet, so a copied text has none. Tables and code, which hold no links of the page,
 * stay without.
 */
export function permalinks() {
  return (tree: Root, file: { readonly data: Readonly<Record<string, unknown>> }): void => {
    const locale = file.data['locale'] as Locale | undefined;
    if (!locale) return;
    const m = messages(locale).frame;
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element') return undefined;
      const { id } = node.properties;
      if (typeof id !== 'string' || !/^[ps]\d+$/u.test(id)) return undefined;
      if (node.tagName === 'table' || node.tagName === 'pre') return undefined;
      const number = Number(id.slice(1));
      const name = id.startsWith('s') ? m.section(number) : m.paragraph(number);
      const properties = { className: ['pin'], href: `#${id}`, ariaLabel: name };
      place(node, { type: 'element', tagName: 'a', properties, children: [] });
      return undefined;
    });
  };
}

/** Ends the first run of text in the block: before a list inside an item, inside the paragraph of an item. */
function place(block: Element, pin: Element): void {
  const first = block.children.find((child) => child.type === 'element');
  if (first?.tagName === 'p') {
    first.children.push(pin);
    return;
  }
  const list = block.children.findIndex((child) => child.type === 'element' && isList(child));
  const before = block.children.at(list - 1);
  const gap = list > 0 && before?.type === 'text' && before.value.trim() === '' ? 1 : 0;
  block.children.splice(list < 0 ? block.children.length : list - gap, 0, pin);
}
