import type { Nodes } from 'mdast';
import type { TextFinding, TextRule } from '../text/rule.ts';

/**
 * Components that the page of the editors gives to MDX, with their attributes, and the one element allowed.
 * @internal Exported for tests.
 */
export const PAGE_TAGS: Readonly<Record<string, readonly string[]>> = {
  Note: [],
  Rule: ['id', 'title'],
  a: ['href'],
};

/** What may stand between braces: a value that the page is given, or a comment. */
const EXPRESSION = /^\s*(?:props\.repository|\/\*[^]*\*\/)\s*$/u;

/** MDX is a program: only the components of the site are allowed in it. */
export const pageMarkup: TextRule = {
  id: 'page-markup',
  severity: 'error',
  demand: `В страницах .mdx есть только Markdown и теги ${Object.keys(PAGE_TAGS).join(', ')}.`,
  firm: true,
  *check(subject) {
    if (!subject.document.file.endsWith('.mdx')) return;
    for (const { node, what } of strange(subject.tree)) {
      const { start, end } = node.position ?? {};
      yield finding(
        what,
        subject.bodyOffset + (start?.offset ?? 0),
        (end?.offset ?? 0) - (start?.offset ?? 0),
      );
    }
  },
};

/** The part of the nodes of MDX that is judged. */
interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: Nodes['position'];
}

interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

function* strange(node: MdxNode): Generator<{ node: MdxNode; what: string }> {
  const what = strangeness(node);
  if (what !== null) yield { node, what };
  for (const child of node.children ?? []) yield* strange(child);
}

function strangeness({ type, name, value = '', attributes = [] }: MdxNode): string | null {
  if (type === 'mdxjsEsm') return 'import и export';
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    return EXPRESSION.test(value) ? null : `{${value}}`;
  }
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return null;
  const allowed = PAGE_TAGS[name ?? ''];
  if (!allowed) return `<${name ?? ''}>`;
  const wrong = attributes.find((attribute) => !isAllowed(attribute, allowed));
  return wrong ? `<${name ?? ''} ${wrong.name ?? '{…}'}>` : null;
}

function isAllowed({ type, name = '', value }: MdxAttribute, allowed: readonly string[]): boolean {
  if (type !== 'mdxJsxAttribute' || !allowed.includes(name) || value === null) return false;
  if (typeof value === 'object') return EXPRESSION.test(value.value);
  return name !== 'href' || /^(?:https?:\/\/|\/(?!\/)|#)/u.test(value ?? '');
}

function finding(what: string, offset: number, length: number): TextFinding {
  return {
    message: `${what.slice(0, 60)} в странице нельзя: это программа, а не текст, и страница могла бы не собраться.`,
    hint: `Пишите на Markdown; есть теги ${Object.keys(PAGE_TAGS).join(', ')}, значение {props.repository}.`,
    offset,
    length,
  };
}
