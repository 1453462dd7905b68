/** Sounds that are heard or typed for each other cost half a slip. */
const CONFUSED = new Set(
  [
    'oa',
    'ei',
    'ea',
    'sz',
    'td',
    'pb',
    'kg',
    'fv',
    'uv',
    'hC',
    'hg',
    'hk',
    'SC',
    'cs',
    'ck',
    'jz',
    'jS',
    'iu',
    'ou',
  ].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const SWAPPED = 0.8;
/** The first letter is rarely wrong. */
const FIRST = 0.4;

/**
 * Slips between two words as they sound: a letter too many, missing, wrong or in its neighbour's
 * place (Damerau 1964), weighed. Stops with Infinity beyond the limit.
 */
export function slips(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, place) => place);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= meant.length; j += 1) {
      const [a = '', b = ''] = [typed[i - 1], meant[j - 1]];
      let cost = (row[j - 1] ?? 0) + wrong(a, b) + (i === 1 && j === 1 && a !== b ? FIRST : 0);
      cost = Math.min(cost, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a === meant[j - 2] && b === typed[i - 2]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAPPED);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Infinity;
    [before, row] = [row, next];
  }
  return row[meant.length] ?? Infinity;
}

/** How many slips a word of this length may have and still be recognized. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 5) return 0.5;
  return length < 8 ? 1 : 2;
}

function wrong(a: string, b: string): number {
  if (a === b) return 0;
  return CONFUSED.has(a + b) ? 0.5 : 1;
}
