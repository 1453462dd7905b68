import type { Block } from './block.ts';
import { sentencesOf } from './sentence.ts';

/** A sentence, the heading of a list, or an item of one. */
export interface Piece {
  /** To be read: blanks stand for a dateline and for marks that open no name. */
  readonly text: string;
  /** The same as the source has it, with what stands before it in its sentence. */
  readonly written: string;
  /** Offset in the block. */
  readonly start: number;
  readonly block: Block;
  readonly role: 'sentence' | 'heading' | 'item';
  /** First of its block. */
  readonly isFirst: boolean;
}

const KIND =
  /(?:\p{L}+(?:ое|ый|ий|ая|ее|ого)\s+){0,2}(?:меморанд|мемора|соглаш|договор|контракт|протокол|деклараци|memorandum|agreement|contract|protocol|treaty|memoranda)/iu;
/** Marks that part the items of a list that runs on: `;`, numbers, dashes. */
const ITEM = new RegExp(
  String.raw`;\s*(?:\d{1,2}[.)]\s*|[—–-]\s*|и\s+|а также\s+|and\s+|және\s+)?|\s(?=\(?\d{1,2}\)\s)|(?<=[.,:])\s[—–]\s(?=${KIND.source})`,
  'giu',
);
/** «три соглашения: с А – о …, с Б – о … и с В – о …» */
const WITH = /^\s*со?\s[\p{Lu}«"]/u;
const EACH_WITH = /;\s*|,\s(?=со?\s[\p{Lu}«"])|\s(?:и|а также)\s(?=со?\s[\p{Lu}«"])/gu;
const MARK = /^(?:\(?\d{1,2}[.)]\s*|[—–-]\s+)/u;

/** Sentences of a block; a list that runs on behind a colon comes apart into its heading and items. */
export function piecesOf(block: Block): Piece[] {
  const pieces: (Omit<Piece, 'isFirst' | 'written'> & { readonly from?: number })[] = [];
  for (const span of sentencesOf(withoutFrame(block.text))) {
    const first = pieces.length;
    const text = span.text.trimStart();
    const start = span.start + span.text.length - text.length;
    const colon = listColon(text) ?? namelyEnd(text);
    if (colon !== null) {
      pieces.push({ text: text.slice(0, colon), start, block, role: 'heading' });
      const mark = WITH.test(text.slice(colon)) ? EACH_WITH : ITEM;
      for (const item of split(text, colon, mark)) {
        pieces.push({ text: item.text, start: start + item.start, block, role: 'item' });
      }
    } else if (isInRun(pieces) && KIND.test(text.slice(0, 60))) {
      for (const item of split(text, 0))
        pieces.push({ text: item.text, start: start + item.start, block, role: 'item' });
    } else if (block.isItem || /;\s*(?:\d|и\s|а также\s)?[^;]{0,30}$/u.test(text)) {
      for (const item of split(text, 0))
        pieces.push({ text: item.text, start: start + item.start, block, role: 'sentence' });
    } else pieces.push({ text, start, block, role: text.endsWith(':') ? 'heading' : 'sentence' });
    const opening = pieces[first];
    if (opening) pieces[first] = { ...opening, from: span.start };
  }
  return pieces.map(({ from, ...piece }, index) => ({
    ...piece,
    written: block.text.slice(from ?? piece.start, piece.start + piece.text.length),
    isFirst: index === 0,
  }));
}

/** «АЛМАТЫ. КАЗИНФОРМ – », «Астана, 29 февраля /Синьхуа/ — »: where an agency writes from. */
const DATELINE =
  /^(?=\p{Lu}{4}|[^–—\n]{0,60}?(?:\d|\/))(?:\p{Lu}[\p{L}-]*(?![\p{L}-])|\d{1,2}(?!\d)|\/[^/\n]+\/|(?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\p{Ll}*(?!\p{L})|(?:19|20)\d\d(?!\d)|года|г\.|[,.:\s«»"])+\s[–—-]\s(?=[\p{Lu}«"])/u;
/** Speech begins with a mark that opens no name: a long sentence stands in it. */
const SPEECH =
  /^[«"“](?=[^«»"“”]{50})|^[«"“](?=(?:меморандум|соглашени|договор|контракт)\p{L}*\s)/iu;

/** Without the dateline and the mark of speech, every character left in its place. */
function withoutFrame(text: string): string {
  const dateline = DATELINE.exec(text)?.[0] ?? '';
  return text
    .replace(dateline, ' '.repeat(dateline.length))
    .replace(SPEECH, ' ')
    .replace(ROADMAP, ' $1 ');
}

/** «Дорожная карта» is a kind of document, however it is marked. */
const ROADMAP = /[«"“](дорожн\p{L}+ карт\p{L}+)[»"”]/giu;

const isInRun = (pieces: readonly { role: Piece['role'] }[]): boolean =>
  pieces.at(-1)?.role === 'item';

/** «В их числе соглашение …; программа …»: a list that no colon opens. */
const NAMELY = new RegExp(
  String.raw`^(?:в их числе|среди них|в числе (?:подписанных )?документов|среди (?:подписанных )?документов)\s*[–—-]?\s*(?=${KIND.source}|программ|план|дорожн)`,
  'iu',
);
const namelyEnd = (text: string): number | null => NAMELY.exec(text)?.[0].length ?? null;

/** «Документ: …» is the line of a card, and heads no list. */
const LABEL = /^(?:вид |наименование )?документа?$/iu;

/** Behind a colon with documents before and behind it. */
function listColon(text: string): number | null {
  for (const { index } of text.matchAll(/:\s/gu)) {
    const tail = text.slice(index + 1).replace(/^\s*(?:\(?\d{1,2}[.)]|[—–-])?\s*/u, '');
    const head = text.slice(0, index);
    const isHead =
      /документ|соглаш|меморанд|договор|контракт|подпис|құжат|келісім|қол қой|documents?|agreements?|memorand|signed/iu.test(
        head,
      );
    const isTail =
      new RegExp(`^${KIND.source}`, 'iu').test(tail) ||
      /^[^;.]{5,160}(?:арасында|меморандум|келісім)/iu.test(tail) ||
      /^(?:a|an|the)\s+(?:\p{L}+\s+)?(?:memor|agree|contr)/iu.test(tail);
    if (isHead && !LABEL.test(head) && (isTail || WITH.test(tail))) return index + 1;
  }
  return null;
}

function split(text: string, from: number, signs = ITEM): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = from;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = /^\s*/u.exec(raw)?.[0].length ?? 0;
    const mark = MARK.exec(raw.slice(lead))?.[0].length ?? 0;
    const own = raw.slice(lead + mark).trimEnd();
    if (own !== '') parts.push({ text: own, start: start + lead + mark });
  };
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (index < from) continue;
    add(index);
    start = index + sign.length;
  }
  add(text.length);
  return parts;
}
