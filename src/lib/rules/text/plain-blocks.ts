import type { Block } from './body-prose.ts';
import { MARKUP } from './rule.ts';

/** Anything that a plain body does not have: emphasis, code, HTML, escapes, tables, images, definitions. */
const NOT_PLAIN = /[`*_~<\\&|\t\r\0]|!\[|\]:|\]\[|\[[ xX]\]|^[ >=]| $|^[-+#](?!#{0,5} \S)|#$/mu;

const HEADING = /^#{1,6} +/u;
const ITEM = /^(?:([-+])|\d{1,9}([.)])) (?=\S)/u;
const NESTED = /^(?:[-+#>=]|\d{1,9}[.)](?: |$))/u;
const LINK = /\[([^[\]\n]*)(\]\([^()\s]*\))/gu;

interface Line {
  readonly block: Block['block'];
  /** Length of the list marker. */
  readonly indent: number;
  /** Items of one list have the same. */
  readonly marker: string;
}

/**
 * The blocks of a body that is made of headings, paragraphs, flat lists and inline links only, as most are;
 * `null` for any other. It gives what `treeBlocks` gives, a hundred times faster.
 */
export function plainBlocks(body: string): Block[] | null {
  if (NOT_PLAIN.test(body)) return null;
  const blocks: Block[] = [];
  let open: (Line & { start: number; end: number }) | null = null;
  const close = (): void => {
    if (open) blocks.push(toBlock(open.block, open.start, body.slice(open.start, open.end)));
    open = null;
  };
  let start = 0;
  for (const text of body.split('\n')) {
    const end = start + text.length;
    const line = readLine(text);
    if (line === null || (line.block === 'item' && open && !follows(open, line))) return null;
    if (text === '' || line.block !== 'paragraph' || open?.block === 'heading') close();
    if (open) open.end = end;
    else if (text !== '') open = { ...line, start: start + line.indent, end };
    start = end + 1;
  }
  close();
  return blocks.some(({ text }) => text.includes('](')) ? null : blocks;
}

/** What a line begins or continues; `null` when it holds a block inside a block. */
function readLine(text: string): Line | null {
  if (HEADING.test(text)) return { block: 'heading', indent: 0, marker: '' };
  const item = ITEM.exec(text);
  if (!item) return NESTED.test(text) ? null : { block: 'paragraph', indent: 0, marker: '' };
  const indent = item[0].length;
  const marker = item[1] ?? item[2] ?? '';
  return NESTED.test(text.slice(indent)) ? null : { block: 'item', indent, marker };
}

/** An item directly below a paragraph or another kind of list may or may not be one. */
const follows = (above: Line, { marker }: Line): boolean =>
  above.block === 'heading' || (above.block === 'item' && above.marker === marker);

function toBlock(block: Block['block'], start: number, source: string): Block {
  const unlinked = source.replace(
    LINK,
    (_, label: string, target: string) => MARKUP + label + MARKUP.repeat(target.length),
  );
  const text =
    block === 'heading'
      ? unlinked.replace(HEADING, (marks) => MARKUP.repeat(marks.length))
      : unlinked;
  return { block, start, text };
}
