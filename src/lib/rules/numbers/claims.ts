import type { Locale } from '#src/site.ts';
import type { Extract } from '../extract.ts';
import { MARKUP } from '../text/rule.ts';
import {
  COUNTED_NOUNS,
  currencyAt,
  FLOW_WORDS,
  FLOWS,
  NOUN_AFTER,
  type CountedNoun,
  type Flow,
} from '../words/claims.ts';
import { scanDates, type DateToken } from './dates.ts';
import { textBlocks, type TextBlock } from './extract.ts';
import { scanNumbers, type NumberToken } from './scan.ts';

/** A number of a release with what the words around it make of it. */
export interface Claim extends NumberToken {
  readonly counts: CountedNoun | null;
  /** ISO 4217, where the text names a currency. */
  readonly currency: string | null;
  readonly flow: Flow | null;
  /** Years that the same sentence names. */
  readonly years: readonly number[];
}

/** A block of a release with what it claims. */
export interface ClaimingBlock extends TextBlock {
  readonly claims: readonly Claim[];
  readonly dates: readonly DateToken[];
}

/** What the text of a release claims in numbers, block by block. */
export const releaseClaims: Extract<readonly ClaimingBlock[]> = {
  id: 'claims',
  from: ({ collection }) => collection === 'releases',
  take: ({ prose }) =>
    textBlocks(prose).flatMap(({ piece, ...block }) => {
      const claims = claimsIn(piece.text, piece.locale);
      const dates = scanDates(piece.text, piece.locale);
      return claims.length + dates.length > 0 ? [{ ...block, claims, dates }] : [];
    }),
};

function claimsIn(marked: string, locale: Locale): Claim[] {
  const text = marked.replaceAll(MARKUP, ' ');
  const tokens = scanNumbers(text, locale).filter(({ kind }) => kind === 'number');
  return tokens.flatMap((token): Claim[] => {
    if (isYear(token)) return [];
    const sentence = sentenceAround(text, token);
    const after = text.slice(token.end, token.end + 80);
    const before = text.slice(sentence.start, token.start);
    const years = tokens.filter(
      (other) => isYear(other) && other.start >= sentence.start && other.end <= sentence.end,
    );
    const counts = token.scale === 1 ? counted(after, sentence.text, locale) : null;
    const currency = currencyAt(after, before, locale);
    const flow = flowBefore(before, locale);
    return [{ ...token, counts, currency, flow, years: years.map(({ mantissa }) => mantissa) }];
  });
}

const isYear = ({ mantissa, scale }: NumberToken): boolean =>
  scale === 1 && Number.isInteger(mantissa) && mantissa >= 1900 && mantissa <= 2100;

/** Countries count only beside the delegates that come from them. */
function counted(after: string, sentence: string, locale: Locale): CountedNoun | null {
  const noun = COUNTED_NOUNS.find((candidate) => NOUN_AFTER[candidate][locale].test(after));
  if (noun !== 'countries') return noun ?? null;
  return /делегат|delegates/iu.test(sentence) ? noun : null;
}

/** The last word of trade before a number, with no other number between. */
function flowBefore(before: string, locale: Locale): Flow | null {
  const [near = ''] = /[^\d;]{0,60}$/u.exec(before) ?? [];
  const words = Array.from(near.matchAll(new RegExp(FLOW_WORDS[locale], 'giu')));
  const index = words.at(-1)?.slice(1).findIndex(Boolean) ?? -1;
  return FLOWS[index] ?? null;
}

function sentenceAround(text: string, { start, end }: NumberToken) {
  const ends = Array.from(text.matchAll(/[.!?…](?=\s+[\p{Lu}«“"])|\n/gu), ({ index }) => index + 1);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return { start: from, end: to, text: text.slice(from, to) };
}
