import type { Nodes, Parent } from 'mdast';
import { targetOf } from './link-target.ts';
import type { TextRule, TextSubject } from './rule.ts';

const ANCHOR_LINK = /\]\(#|\]:\s*#/u;

/** `#p3`, `#s1`: the third paragraph, the first heading; the page gives no other anchors. */
export const brokenAnchor: TextRule = {
  id: 'broken-anchor',
  severity: 'error',
  demand: 'Ссылка вида #p3 или #s1 ведёт к абзацу или заголовку, который в тексте есть.',
  *check(subject) {
    if (!ANCHOR_LINK.test(subject.source)) return;
    const known = anchorsOf(subject);
    const body = subject.source.slice(subject.bodyOffset);
    for (const { url, offset, length } of anchorLinks(subject.tree, body)) {
      if (known.has(url.slice(1))) continue;
      yield {
        message: `Якоря ${url} на странице нет: ссылка никуда не привела бы.`,
        hint: `Абзацы и пункты — #p1…#p${count(known, 'p')}, заголовки — #s1…#s${count(known, 's')}.`,
        offset: subject.bodyOffset + offset,
        length,
      };
    }
  },
};

const count = (known: ReadonlySet<string>, letter: string): number =>
  [...known].filter((anchor) => anchor.startsWith(letter)).length;

/** The anchors of the rendered page, numbered as `src/markdown/anchors.ts` numbers them. */
function anchorsOf({ tree }: TextSubject): Set<string> {
  const known = new Set<string>();
  const counts = { p: 0, s: 0 };
  const add = (letter: 'p' | 's'): void => void known.add(`${letter}${++counts[letter]}`);
  const visit = (node: Nodes, tight: boolean): void => {
    if (node.type === 'heading') {
      if (node.depth > 1) add('s');
    } else if (node.type === 'blockquote') add('p');
    else if (node.type === 'paragraph') {
      if (!tight) add('p');
    } else if (node.type === 'listItem') {
      add('p');
      if (node.children.some(({ type }) => type === 'list')) visitAll(node, !isLoose(node));
    } else if (node.type === 'root' || node.type === 'list') visitAll(node, false);
  };
  const visitAll = ({ children }: Parent, tight: boolean): void => {
    for (const child of children) visit(child, tight);
  };
  visit(tree, false);
  return known;
}

const isLoose = ({ spread }: { spread?: boolean | null | undefined }): boolean => spread ?? false;

interface AnchorLink {
  readonly url: string;
  readonly offset: number;
  readonly length: number;
}

function* anchorLinks(node: Nodes, body: string): Generator<AnchorLink> {
  if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')) {
    yield { url: node.url, ...targetOf(node, body) };
  }
  if ('children' in node) for (const child of node.children) yield* anchorLinks(child, body);
}
