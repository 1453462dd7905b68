import type { Nodes } from 'mdast';
import { LINK_SCHEMES } from '../../record-links.ts';
import { targetOf } from '../text/link-target.ts';
import type { TextFinding, TextRule, TextSubject } from '../text/rule.ts';

/** Schemes by which a browser opens a page or a letter. */
const SAFE: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  ...Object.keys(LINK_SCHEMES),
]);

/** Targets that need no second look. */
const ORDINARY = /^(?:release|agreement|organization|event):[a-z0-9-]*$/u;

/** A link leads to a record, a page or an address of the web, and nowhere else. */
export const unsafeLink: TextRule = {
  id: 'unsafe-link',
  severity: 'error',
  demand: 'Ссылки ведут на записи архива, на страницы сайта, на https://, http:// или mailto:.',
  firm: true,
  *check(subject) {
    const { document, source } = subject;
    if (source.includes('url')) yield* inFields(document.data, source);
    if (subject.isPlain && isOrdinary(subject)) return;
    for (const { url, offset, length } of linksIn(subject.tree, source.slice(subject.bodyOffset))) {
      const fault = faultOf(url);
      if (fault) yield { ...fault, offset: subject.bodyOffset + offset, length };
    }
  },
};

/** Whether no link of a plain body can be foreign: schemes are those of records, no path begins with two slashes. */
function isOrdinary({ document, source, bodyOffset }: TextSubject): boolean {
  return (
    document.body.links.every((link) => ORDINARY.test(link)) &&
    !['](//', '](/\\', '](\\'].some((start) => source.includes(start, bodyOffset))
  );
}

function* inFields(value: unknown, source: string): Generator<TextFinding> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    if (key !== 'url' || typeof inner !== 'string') yield* inFields(inner, source);
    else {
      const fault = faultOf(inner);
      const offset = Math.max(0, source.indexOf(inner));
      if (fault) yield { ...fault, offset, length: inner.length };
    }
  }
}

interface Link {
  readonly url: string;
  readonly offset: number;
  readonly length: number;
}

function* linksIn(node: Nodes, body: string): Generator<Link> {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    yield { url: node.url, ...targetOf(node, body) };
  }
  if ('children' in node) for (const child of node.children) yield* linksIn(child, body);
}

/** Browsers drop white space and controls in a scheme, and do not mind its case. */
function faultOf(url: string): Pick<TextFinding, 'message' | 'hint'> | null {
  const bare = url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').toLowerCase();
  const scheme = /^([a-z][a-z0-9+.-]*)(?::|%3a)/u.exec(bare)?.[1];
  const isForeign = scheme === undefined && /^[/\\]/u.test(bare) && /^.[/\\]/u.test(bare);
  const isOdd = /[\s<>"\\^`{|}]/u.test(url);
  if (!isForeign && !isOdd && (scheme === undefined || SAFE.has(scheme))) return null;
  return {
    message: `Ссылка «${url.slice(0, 60)}» не ведёт ни на запись, ни на страницу: по ней могла бы запуститься программа.`,
    hint: 'Укажите https://…, или запись: [слова](organization:имя), или страницу сайта: /method/.',
  };
}
