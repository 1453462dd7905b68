import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Line } from './line.ts';

const LEFT_OUT = new Set(
  'script style noscript template nav aside footer form iframe svg button select'.split(' '),
);
const BLOCKS = new Set(
  (
    'p div li h1 h2 h3 h4 h5 h6 section article main header ul ol table tr td th blockquote pre figure ' +
    'figcaption address dl dt dd title body html head'
  ).split(' '),
);

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|div|p|article|meta|h1)\b/isu.test(text);

/** Blocks of a page as lines, each under the number of the line where it begins; list items get a mark. */
export function htmlLines(html: string): Line[] {
  const lines: Line[] = [];
  let open: { number: number; text: string } | null = null;
  const close = (): void => {
    const text = open?.text.replace(/\s+/gu, ' ').trim() ?? '';
    if (open && text !== '') lines.push({ number: open.number, text });
    if (open && text !== '') lines.push({ number: open.number, text: '' });
    open = null;
  };
  const write = (text: string, number: number): void => {
    if (open) open.text += text;
    else if (text.trim() !== '') open = { number, text };
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      const lead = /^\s*/u.exec(node.value)?.[0] ?? '';
      write(node.value, (node.position?.start.line ?? 1) + lead.split('\n').length - 1);
    } else if (node.type === 'element') element(node);
    else if (node.type === 'root') node.children.forEach(walk);
  };
  const element = (node: Element): void => {
    if (LEFT_OUT.has(node.tagName)) return;
    const isBlock = BLOCKS.has(node.tagName) || node.tagName === 'br';
    if (isBlock) close();
    if (node.tagName === 'li') write('- ', node.position?.start.line ?? 1);
    if (node.tagName === 'li') open = { number: node.position?.start.line ?? 1, text: '- ' };
    node.children.forEach((child: ElementContent) => walk(child));
    if (isBlock) close();
  };
  walk(fromHtml(html));
  const title = /<h1[\s>]/iu.test(html);
  return title ? withoutTitle(lines, html) : lines;
}

/** The title of the window repeats the heading. */
function withoutTitle(lines: readonly Line[], html: string): Line[] {
  const [, title = ''] = /<title[^>]*>([^<]*)/iu.exec(html) ?? [];
  const text = title.replace(/\s+/gu, ' ').trim();
  const at = lines.findIndex((line) => line.text === text);
  return at === -1 ? [...lines] : lines.filter((_, index) => index !== at && index !== at + 1);
}
