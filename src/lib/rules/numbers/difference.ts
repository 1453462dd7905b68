import type { Locale } from '#src/site.ts';
import { numbersInWords } from '../words/number-words.ts';
import { scanNumbers, valueOf, type NumberToken } from './scan.ts';

/** The numbers of one text. */
export interface TextNumbers {
  readonly tokens: readonly NumberToken[];
  /** Given without figures; they may stand for a number, and need not. */
  readonly inWords: readonly number[];
}

export function textNumbers(text: string, locale: Locale): TextNumbers {
  return { tokens: scanNumbers(text, locale), inWords: numbersInWords(text, locale) };
}

/** Numbers that only one of two texts has. */
export interface Difference {
  /** In the second alone. */
  readonly extra: readonly NumberToken[];
  /** In the first alone. */
  readonly missing: readonly NumberToken[];
}

/** How a translation differs from its original. Order and repetition do not count. */
export function difference(original: TextNumbers, translation: TextNumbers): Difference {
  return {
    extra: translation.tokens.filter((token) => !has(original, token)),
    missing: original.tokens.filter((token) => !has(translation, token)),
  };
}

export const isSame = ({ extra, missing }: Difference): boolean =>
  extra.length === 0 && missing.length === 0;

const has = ({ tokens, inWords }: TextNumbers, token: NumberToken): boolean =>
  tokens.some((other) => equal(token, other)) ||
  (token.kind !== 'time' && inWords.includes(valueOf(token)));

/** The same number, however written: `14,57 млрд` and 14.57 billion, `9 часов` and 09:00, 11.30 and 11:30. */
function equal(a: NumberToken, b: NumberToken): boolean {
  if ((a.kind === 'month') !== (b.kind === 'month')) return false;
  if (a.kind === 'time' || b.kind === 'time') return clock(a) === clock(b);
  if (Math.abs(valueOf(a) - valueOf(b)) <= Math.abs(valueOf(a)) * 1e-9) return true;
  return a.mantissa === b.mantissa && (a.scale === 1 || b.scale === 1);
}

/** Hours × 100 + minutes of a time, or of a number that may be one. */
function clock({ kind, mantissa }: NumberToken): number {
  return kind === 'time' ? mantissa : Math.round(mantissa * 100);
}
