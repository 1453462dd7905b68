import type { Block } from './text/block.ts';
import { sentencesOf, type Span } from './text/sentence.ts';

/** A line with a way to reach a person: it is not taken into the archive. */
export interface LeftOut {
  readonly line: number;
  readonly reason: string;
}

const ADDRESS = /[\w.+-]+@[\w-]+\.\w+/u;
const PHONE =
  /(?:\+?[78]|8)[\s(-]*\d{3}[\s)-]*\d{2,3}[\s-]?\d{2}[\s-]?\d{2}|(?<!\p{L})(?:тел|моб|tel|phone|whatsapp|факс|телефон)\p{L}*\s*[.:]?\s*[+(\d]/iu;
const WORDS =
  /^(?:контакт\p{L}*|пресс-служба|пресс-секретарь|для сми|дополнительная информация|media contacts?|press contacts?|contacts?|байланыс\p{L}*|баспасөз қызметі)\s*[:—–-]/iu;

function isContact(text: string): boolean {
  return ADDRESS.test(text) || PHONE.test(text) || (WORDS.test(text) && text.length < 160);
}

const CONTACT_REASON = 'контакт пресс-службы или человека: в архив не берется';

/** Blocks apart from those with contacts, and what was left out. */
export function withoutContacts(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const rest = blocks.flatMap((block) => {
    if (!isContact(block.text)) return [block];
    const own = sentencesOf(block.text);
    const kept = own.filter(({ text }) => !isContact(text));
    for (const sentence of own)
      if (!kept.includes(sentence))
        leftOut.push({ line: block.lineAt(sentence.start), reason: CONTACT_REASON });
    return kept.length === 0 || WORDS.test(block.text) ? [] : [joined(block, kept)];
  });
  return { blocks: rest, leftOut };
}

/** A block of some of its sentences. */
function joined(block: Block, sentences: readonly Span[]): Block {
  const starts: (readonly [offset: number, own: number])[] = [];
  let text = '';
  for (const { text: sentence, start } of sentences) {
    if (text !== '') text += ' ';
    starts.push([text.length, start]);
    text += sentence;
  }
  const lineAt = (offset: number): number => {
    const [from, own] = starts.findLast(([at]) => at <= offset) ?? [0, 0];
    return block.lineAt(own + offset - from);
  };
  return { ...block, text, lineAt, line: lineAt(0) };
}
