import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** A piece of text that a reader sees, without markup inside. */
export interface Run {
  readonly text: string;
  readonly lang: string;
  /** Elements around it, the innermost last. */
  readonly within: readonly Element[];
}

export interface PageLink {
  /** Without a fragment; empty for the page itself. */
  readonly href: string;
  readonly fragment: string | null;
  readonly within: readonly Element[];
}

/** A built page as a reader meets it. */
export interface HtmlPage {
  readonly address: string;
  readonly html: string;
  readonly lang: string;
  readonly runs: readonly Run[];
  /** All that is seen in the main part, white space collapsed. */
  readonly text: string;
  readonly links: readonly PageLink[];
  /** Addresses to which its forms lead. */
  readonly forms: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly elements: readonly Element[];
}

const UNSEEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript']);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time var'.split(' '),
);

export const classes = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

const isUnseen = (element: Element): boolean =>
  UNSEEN.has(element.tagName) ||
  'hidden' in element.properties ||
  classes(element).includes('visually-hidden');

export function parsePage(address: string, html: string): HtmlPage {
  const runs: Run[] = [];
  const links: PageLink[] = [];
  const elements: Element[] = [];
  const walk = (node: Nodes, lang: string, within: readonly Element[]): string => {
    if (node.type === 'text') {
      const text = collapse(node.value);
      if (text !== '') runs.push({ text, lang, within });
      return node.value;
    }
    if (node.type === 'root')
      return node.children.map((child) => walk(child, lang, within)).join('');
    if (node.type !== 'element') return '';
    elements.push(node);
    if (isUnseen(node)) return '';
    const { tagName, properties } = node;
    const { href, lang: own } = properties;
    if (tagName === 'a' && typeof href === 'string') links.push(toLink(href, within));
    const inner = [...within, node];
    const text = node.children.map((child) => walk(child, own ?? lang, inner)).join('');
    if (tagName === 'main') main = collapse(text);
    return INLINE.has(tagName) ? text : ` ${text} `;
  };
  let main = '';
  walk(fromHtml(html), '', []);
  const root = elements.find(({ tagName }) => tagName === 'html');
  const forms = elements.filter(({ tagName }) => tagName === 'form');
  const ids = elements.flatMap(({ properties }) =>
    properties.id === undefined ? [] : [properties.id],
  );
  return {
    address,
    html,
    lang: root?.properties.lang ?? '',
    runs,
    text: main,
    links,
    forms: forms.map(({ properties }) => String(properties.action)),
    ids: new Set(ids.map(String)),
    elements,
  };
}

function toLink(href: string, within: readonly Element[]): PageLink {
  const [address = '', fragment] = href.split('#');
  return { href: address, fragment: fragment ?? null, within };
}

/** No-break spaces count as spaces: where lines break is not what a page says. */
export const collapse = (text: string): string =>
  text.replace(/[\s\u00A0\u202F\u2060]+/gu, ' ').trim();
