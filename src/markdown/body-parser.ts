import type { Root, RootContent } from 'mdast';
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
const BETWEEN = /(\n(?: *\n)+|\n *$)/u;

/** What means something inside a line, or where one begins or ends. */
const INSIDE = /[\\`*_[\]&~@|]|https?:|www\./iu;
const AT_EDGE = /^(?:[-+=:#> \n]|\d{1,9}[.)])| $/mu;

/**
 * The tree of a Markdown body, without positions of plain paragraphs. Most blocks are lines without any sign of
 * Markdown: these are paragraphs (CommonMark 0.31.2, §4.8), and as they stand at the margin, they end every list and
 * quotation before them (§5.1, §5.2). So only what lies between is given to the parser.
 */
export function parseBody(text: string): Root {
  if (FAR.test(text)) return parse(text);
  const children: RootContent[] = [];
  let rest = '';
  const close = (): void => {
    if (rest !== '') children.push(...parse(rest).children);
    rest = '';
  };
  const pieces = text.split(BETWEEN);
  for (let at = 0; at < pieces.length; at += 2) {
    const [block = '', gap = ''] = pieces.slice(at, at + 2);
    if (block === '' || INSIDE.test(block) || AT_EDGE.test(block)) {
      rest += block + gap;
      continue;
    }
    close();
    children.push({ type: 'paragraph', children: [{ type: 'text', value: block }] });
  }
  close();
  return { type: 'root', children };
}

const parse = (text: string): Root => (SIGNS.test(text) ? github : plain).parse(text);
