import type { Nodes } from 'mdast';
import type { TextFinding, TextRule } from '../text/rule.ts';
import { SIGN } from '../text/signs.ts';

const SILENCE = /^<!--[ \t]*check:[^]*?-->$/u;

/** `<` that begins a tag, a comment, a declaration or an instruction. */
const TAG = /<[a-z/!?][^>]*>?/giu;

/** Markup is Markdown: HTML could carry scripts, and a page shows none of it. */
export const rawHtml: TextRule = {
  id: 'raw-html',
  severity: 'error',
  demand: 'В тексте и в полях нет HTML: разметка — только Markdown.',
  firm: true,
  *check(subject) {
    const { document, source, bodyOffset, prose } = subject;
    if (!(subject.sourceSigns & SIGN.code) || !source.includes('<')) return;
    for (const { text, path, at } of prose) {
      if (path === null) continue;
      for (const { 0: tag, index } of text.matchAll(TAG)) yield finding(tag, at(index));
    }
    if (document.file.endsWith('.mdx') || !source.includes('<', bodyOffset)) return;
    for (const node of htmlIn(subject.tree)) {
      if (SILENCE.test(node.value.trim())) continue;
      yield finding(node.value, bodyOffset + (node.position?.start.offset ?? 0));
    }
  },
};

type Html = Extract<Nodes, { type: 'html' }>;

function* htmlIn(node: Nodes): Generator<Html> {
  if (node.type === 'html') yield node;
  else if ('children' in node) for (const child of node.children) yield* htmlIn(child);
}

function finding(html: string, offset: number): TextFinding {
  const tag = /^<\/?([a-z][\w-]*)/iu.exec(html)?.[1];
  const what = tag
    ? `Тег <${tag.slice(0, 20)}>`
    : html.startsWith('<!--')
      ? 'Комментарий HTML'
      : 'HTML';
  return {
    message: `${what} на странице пропал бы, а в нём может быть опасный код.`,
    hint: 'Пишите на Markdown: **выделение**, [ссылка](адрес), «- » для списка. Знак «меньше» отделите пробелом.',
    offset,
    length: html.length,
  };
}
