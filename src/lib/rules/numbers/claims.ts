import type { Locale } from '#src/site.ts';
import { currencyAt, flowBefore, nounAfter, type CountedNoun, type Flow } from '../words/claims.ts';
import type { NumberToken } from './scan.ts';

/** A number of a release with what the words around it make of it, as far as they make anything of it. */
export interface Claim extends NumberToken {
  readonly counts?: CountedNoun;
  /** ISO 4217. */
  readonly currency?: string;
  readonly flow?: Flow;
  /** Years that the same sentence names; only beside a flow. */
  readonly years?: readonly number[];
}

/** Numbers of a text with what is claimed of them. */
export function withClaims(
  tokens: readonly NumberToken[],
  text: string,
  locale: Locale,
): readonly Claim[] {
  return tokens.map((token) => {
    if (token.kind !== 'number' || isYear(token)) return token;
    const after = text.slice(token.end, token.end + 80);
    const before = text.slice(Math.max(0, token.start - 60), token.start);
    const noun = token.scale === 1 ? nounAfter(after, locale) : null;
    const isOwn = noun !== 'countries' || isBesideDelegates(text, token);
    const currency = currencyAt(after, before, locale);
    const flow = token.scale > 1 || currency ? flowBefore(before, locale) : null;
    return {
      ...token,
      ...(noun && isOwn ? { counts: noun } : {}),
      ...(currency ? { currency } : {}),
      ...(flow ? { flow, years: yearsBeside(token, tokens, text) } : {}),
    };
  });
}

/** Whether a number reads as a year, and so claims nothing. */
export const isYear = ({ kind, mantissa, scale }: NumberToken): boolean =>
  kind === 'number' &&
  scale === 1 &&
  Number.isInteger(mantissa) &&
  mantissa >= 1900 &&
  mantissa <= 2100;

/** Countries count only beside the delegates that come from them. */
const isBesideDelegates = (text: string, { start, end }: NumberToken): boolean =>
  /делегат|delegates/iu.test(text.slice(...sentenceAround(text, start, end)));

function yearsBeside(
  { start, end }: NumberToken,
  tokens: readonly NumberToken[],
  text: string,
): number[] {
  const [from, to] = sentenceAround(text, start, end);
  return tokens
    .filter((token) => isYear(token) && token.start >= from && token.end <= to)
    .map(({ mantissa }) => mantissa);
}

const SENTENCE_END = /[.!?…](?=[\s\uE000]+[\p{Lu}«“"])|\n/gu;

function sentenceAround(text: string, start: number, end: number): [start: number, end: number] {
  let from = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    if (index >= end) return [from, index];
    if (index < start) from = index + 1;
  }
  return [from, text.length];
}
