import type { Line } from './line.ts';

/** A paragraph or list item. */
export interface Block {
  /** With single spaces, without the mark of a list. */
  readonly text: string;
  readonly isItem: boolean;
  /** Line of the source by offset in `text`. */
  readonly lineAt: (offset: number) => number;
  /** First line. */
  readonly line: number;
}

/** A capital with a full stop is an initial: «М. Әуезов атындағы …». */
const MARK = /^(?:[-–—−•*·●▪■◦‣›→]+\s*|\(?\d{1,3}[.)]\s+|\(?\p{Ll}\.\s+|\(?\p{L}\)\s+)/u;
/** A line that a hard line break has cut may be this short at least. */
const WRAPPED = 40;
const KIND_START = /^(?:меморанд|соглаш|договор|контракт|протокол|деклараци|memorand|agreement)/iu;

/** Joins the lines that a hard line break has parted, and takes marks of lists off. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Line[][] = [];
  let before: Line | null = null;
  const isWrapped = hasHardBreaks(lines);
  for (const line of lines) {
    if (line.text !== '') {
      if (before && goesOn(before.text, line.text, isWrapped)) blocks.at(-1)?.push(line);
      else blocks.push([line]);
    }
    before = line.text === '' ? null : line;
  }
  return blocks.map(toBlock);
}

function goesOn(before: string, text: string, isWrapped: boolean): boolean {
  if (isListMark(text) || /[.!?…;:]["»”)]*$/u.test(before) || before.length < WRAPPED) return false;
  const isSmall = /^[\p{Ll}(]/u.test(text) && !KIND_START.test(text);
  return isSmall || isWrapped;
}

/** Lines of about one length, many of which begin in the middle of a sentence. */
function hasHardBreaks(lines: readonly Line[]): boolean {
  const full = lines.filter(({ text }) => text.length >= WRAPPED);
  const within = full.filter(({ text }) => text.length <= 100);
  const inside = lines.filter(({ text }) => /^\p{Ll}/u.test(text));
  return full.length >= 4 && within.length === full.length && inside.length * 4 >= full.length;
}

const isListMark = (text: string): boolean => MARK.test(text) && !/^\d{1,2}[.)]\d/u.test(text);

function toBlock(lines: readonly Line[]): Block {
  const [first] = lines;
  const isItem = first !== undefined && isListMark(first.text);
  const starts: [offset: number, line: number][] = [];
  let text = '';
  for (const [index, { number, text: raw }] of lines.entries()) {
    const own = index === 0 && isItem ? raw.replace(MARK, '') : raw;
    const plain = own.replace(/[\s\u00A0]+/gu, ' ').trim();
    if (text !== '') text += ' ';
    starts.push([text.length, number]);
    text += plain;
  }
  const line = first?.number ?? 1;
  const lineAt = (offset: number): number =>
    starts.findLast(([start]) => start <= offset)?.[1] ?? line;
  return { text, isItem, lineAt, line };
}
