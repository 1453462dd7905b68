import type { Token } from '../text/token.ts';
import type { Case } from './case.ts';
import { isFirm, legalForm } from './head-noun.ts';

/** Where a name may end. */
export interface NameEnd {
  /** First token behind it. */
  readonly next: number;
  /** Last token of the name and its text in the nominative. */
  readonly last: number;
  readonly nominative: string;
  readonly case: Case;
  /** Not sure: more words may belong to it. */
  readonly isWeak: boolean;
  /** Begins with a name of its own: what is in front only describes it. */
  readonly isFirm: boolean;
  readonly alias: string | null;
}

/** The word at a token; empty where none stands there. */
export const word = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? tokens[at].text : '';

/** A head noun with the legal form and the abbreviation that may follow it. */
export function headEnd(
  tokens: readonly Token[],
  at: number,
  head: { readonly nominative: string; readonly case: Case },
): NameEnd {
  const form = head.case === 'nominative' ? withForms(tokens, at + 1) : null;
  const isOfFirm = isFirm(head.nominative);
  if (form) return { ...form, isFirm: isOfFirm };
  const alias = aliasAt(tokens, at + 1);
  return {
    next: at + (alias ? 2 : 1),
    last: at,
    nominative: head.nominative,
    case: head.case,
    isWeak: false,
    isFirm: isOfFirm,
    alias: alias?.alias ?? null,
  };
}

/** Legal forms one behind another. */
export function withForms(tokens: readonly Token[], from: number): Omit<NameEnd, 'isFirm'> | null {
  let found: Omit<NameEnd, 'isFirm'> | null = null;
  for (let at = from; ; at++) {
    const form = legalForm(word(tokens, at)) ?? shortForm(tokens, at);
    if (!form || (found && found.case !== 'nominative')) break;
    found = { next: at + 1, last: at, ...form, isWeak: false, alias: null };
  }
  if (!found) return null;
  const alias = aliasAt(tokens, found.next);
  return alias ? { ...found, next: found.next + 1, alias: alias.alias } : found;
}

/** «ҰБХ» in front of «АҚ»: letters for what kind of company it is. */
function shortForm(tokens: readonly Token[], at: number) {
  const text = word(tokens, at);
  const isShort = /^\p{Lu}{2,4}$/u.test(text) && /\p{Script=Cyrillic}/u.test(text);
  return isShort && legalForm(word(tokens, at + 1)) !== null
    ? { nominative: text, case: 'nominative' as const }
    : null;
}

/** An abbreviation in brackets; of other brackets only that they are there. */
export function aliasAt(
  tokens: readonly Token[],
  at: number,
): { readonly alias: string | null } | null {
  const token = tokens[at];
  if (token?.kind !== 'bracket') return null;
  const own = token.text.replace(/^(?:бұдан әрі|әрі қарай)\s*[–—-]?\s*/iu, '');
  return { alias: own.length <= 30 && /\p{Lu}[\p{L}-]*\p{Lu}/u.test(own) ? own : null };
}
