import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const plain = unified().use(remarkParse).freeze();
const github = unified().use(remarkParse).use(remarkGfm).freeze();

/** Without these signs GitHub's Markdown is plain Markdown, which is quicker to take apart. */
const SIGNS = /[|~@]|:-|-:|\[(?:\^|[\sx]\])|https?:|www\./iu;

/** What a block may say about others, or hold blank lines in: code between fences, HTML, definitions; and what is rewritten everywhere. */
const FAR = /[<\r\t\0\uFEFF]|```|~~~|\]:/u;

/** Blank lines, and the end of the last line. */
const BETWEEN = /(^\n+|\n(?: *\n)+|\n *$)/u;

/** A heading of one line (§4.2) that nothing closes. */
const HEADING = /^(#{1,6}) ([^#\n ](?:[^\n]*[^#\n ])?)$/u;

/** What means something inside a line, or where one begins or ends. */
const INSIDE = /[\\`*_[\]&~@|]|https?:|www\./iu;
const AT_EDGE = /^(?:[-+=:#> ]|\d{1,9}[.)])| $/mu;

/** The marker of a list item (§5.2) and what stands in its only line. */
const ITEM = /^(?:-|(\d{1,9})\.) (?=[^ ])(.*)$/u;

/** A link to a record: `[text](organization:some-id)`. */
const LINK = /(?<!!)\[([^[\]!^\n]+)\]\(([a-z]+:[a-z0-9-]+)\)/u;

/**
 * The tree of a Markdown body, without positions of what needs no parser. Most blocks are headings, or lines without
 * any sign of Markdown but links to records: these are paragraphs (CommonMark 0.31.2, §4.8), and as they stand at the
 * margin, they end every list and quotation before them (§5.1, §5.2). Between two of them a list whose items are such
 * lines is that and no more. So only what else lies between is given to the parser.
 */
export function parseBody(text: string): Root {
  if (FAR.test(text)) return parse(text);
  const children: RootContent[] = [];
  let rest = '';
  const isOpen = (): boolean => /[^\n ]/u.test(rest);
  const close = (): void => {
    if (isOpen()) children.push(...parse(rest).children);
    rest = '';
  };
  const pieces = text.split(BETWEEN);
  const known = pieces.map((block, at) => (at % 2 === 0 ? blockOf(block) : null));
  for (let at = 0; at < pieces.length; at += 2) {
    const [block = '', gap = '', next = ''] = pieces.slice(at, at + 3);
    const isEnded = next === '' || known[at + 2] !== null;
    const own = known[at] ?? (isEnded && !isOpen() ? listOf(block) : null);
    if (own === null) rest += block + gap;
    else {
      close();
      children.push(own);
    }
  }
  close();
  return { type: 'root', children };
}

/** A paragraph or a heading; `null` when it may be something else. */
function blockOf(block: string): Paragraph | Heading | null {
  const [, signs = '', title = ''] = HEADING.exec(block) ?? [];
  if (signs === '' && AT_EDGE.test(block)) return null;
  const children = phrasesOf(signs === '' ? block : title);
  if (children === null) return null;
  if (signs === '') return { type: 'paragraph', children };
  return { type: 'heading', depth: signs.length as Heading['depth'], children };
}

/** A list of items of one line each; `null` when it may be something else. */
function listOf(block: string): List | null {
  const items: ListItem[] = [];
  let first: string | undefined;
  for (const line of block.split('\n')) {
    const [whole, number, content = ''] = ITEM.exec(line) ?? [];
    const isOther = items.length > 0 && (number === undefined) !== (first === undefined);
    const paragraph = whole === undefined || isOther ? null : blockOf(content);
    if (paragraph?.type !== 'paragraph') return null;
    if (items.length === 0) first = number;
    items.push({ type: 'listItem', spread: false, checked: null, children: [paragraph] });
  }
  const start = first === undefined ? null : Number(first);
  return { type: 'list', ordered: start !== null, start, spread: false, children: items };
}

/** Text and links to records; `null` when there is something else. */
function phrasesOf(block: string): PhrasingContent[] | null {
  const phrases: PhrasingContent[] = [];
  // Text, the text of a link, its target, text, …
  const pieces = block.split(LINK);
  for (let at = 0; at < pieces.length; at += 3) {
    const [text = '', label = '', url = ''] = pieces.slice(at, at + 3);
    if (INSIDE.test(text) || INSIDE.test(label)) return null;
    if (text !== '') phrases.push({ type: 'text', value: text });
    if (url === '') break;
    phrases.push({ type: 'link', title: null, url, children: [{ type: 'text', value: label }] });
  }
  return phrases.length > 0 ? phrases : null;
}

const parse = (text: string): Root => (SIGNS.test(text) ? github : plain).parse(text);
