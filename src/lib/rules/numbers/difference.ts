import { valueOf, type NumberToken } from './scan.ts';

/** Numbers that only one of two texts has. */
export interface Difference {
  /** In the second alone. */
  readonly extra: readonly NumberToken[];
  /** In the first alone. */
  readonly missing: readonly NumberToken[];
}

/** How a translation differs from its original. Order and repetition do not count. */
export function difference(
  original: readonly NumberToken[],
  translation: readonly NumberToken[],
): Difference {
  const isIn = (tokens: readonly NumberToken[], token: NumberToken): boolean =>
    tokens.some((other) => equal(token, other));
  return {
    extra: translation.filter((token) => !isIn(original, token)),
    missing: original.filter((token) => !isIn(translation, token)),
  };
}

export const isSame = ({ extra, missing }: Difference): boolean =>
  extra.length === 0 && missing.length === 0;

/** What is left of a difference when numbers in words count, too; a time is not given in words. */
export function withWords(
  { extra, missing }: Difference,
  [original, translation]: readonly [original: readonly number[], translation: readonly number[]],
): Difference {
  const isWord = (words: readonly number[], token: NumberToken): boolean =>
    token.kind !== 'time' && words.includes(valueOf(token));
  return {
    extra: extra.filter((token) => !isWord(original, token)),
    missing: missing.filter((token) => !isWord(translation, token)),
  };
}

/** The same number, however written: `14,57 млрд` and 14.57 billion, `9 часов` and 09:00, 11.30 and 11:30. */
function equal(a: NumberToken, b: NumberToken): boolean {
  if ((a.kind === 'month') !== (b.kind === 'month')) return false;
  if (a.kind === 'time' || b.kind === 'time') return clock(a) === clock(b);
  if (valueOf(a) === valueOf(b)) return true;
  return a.mantissa === b.mantissa && (a.scale === 1 || b.scale === 1);
}

/** Hours × 100 + minutes of a time, or of a number that may be one. */
const clock = ({ kind, mantissa }: NumberToken): number =>
  kind === 'time' ? mantissa : Math.round(mantissa * 100);
