import type { Block } from './text/block.ts';

/** A line with a way to reach a person: it is not taken into the archive. */
export interface LeftOut {
  readonly line: number;
  readonly reason: string;
}

const ADDRESS = /[\w.+-]+@[\w-]+\.\w+/u;
const PHONE =
  /(?:\+?[78]|8)[\s(-]*\d{3}[\s)-]*\d{2,3}[\s-]?\d{2}[\s-]?\d{2}|(?:тел|моб|tel|phone|whatsapp|факс|телефон)\p{L}*\s*[.:]?\s*[+(\d]/iu;
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
  const contacts = blocks.filter(({ text }) => isContact(text));
  return {
    blocks: blocks.filter(({ text }) => !isContact(text)),
    leftOut: contacts.map(({ line }) => ({ line, reason: CONTACT_REASON })),
  };
}
