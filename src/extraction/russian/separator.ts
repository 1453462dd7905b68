import type { Token } from '../text/token.ts';

/** What stands between two parties. */
export function separatorAt(
  tokens: readonly Token[],
  at: number,
  dashes: boolean,
): { readonly next: number; readonly isWith: boolean } | null {
  const word = (step: number): string => tokens[at + step]?.text.toLowerCase() ?? '';
  const side = behindSide(tokens, at);
  if (side !== at) return separatorAt(tokens, side, dashes);
  if (dashes && /^[—–-]$/u.test(word(0))) return { next: at + 1, isWith: false };
  if (dashes && word(0) === 'с') return { next: at + 1, isWith: true };
  const skip = word(0) === ',' ? 1 : 0;
  if (word(skip) === 'а' && word(skip + 1) === 'также')
    return { next: at + skip + 2, isWith: false };
  if (word(skip) === 'и' || word(skip) === 'или')
    return { next: at + skip + (word(skip + 1) === 'с' ? 2 : 1), isWith: word(skip + 1) === 'с' };
  // «м» beside «и» on the keyboard.
  if (word(skip) === 'м' && skip === 0) return { next: at + 1, isWith: false };
  if (word(skip) === 'совместно' && word(skip + 1) === 'с')
    return { next: at + skip + 2, isWith: true };
  return skip === 1 ? { next: at + 1, isWith: false } : null;
}

/** «, с одной стороны, и …, с другой стороны». */
function behindSide(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const words = [0, 1, 2].map((step) => tokens[from + step]?.text.toLowerCase() ?? '');
  return /^с (?:одной|другой) стороны$/u.test(words.join(' ')) ? from + 3 : at;
}
