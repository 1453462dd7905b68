import type { Party } from '../party.ts';
import { tokensOf, type Token } from '../text/token.ts';
import { partiesAt } from './parties.ts';

/** Behind the subject, in brackets or behind a dash, and nothing else there. */
export function apart(tokens: readonly Token[], from: number, to: number): readonly Party[] {
  const bracketed = inBrackets(tokens, from, to);
  if (bracketed.length > 0) return bracketed;
  const dash = tokens.findIndex(
    ({ kind, text }, at) => at >= from && at < to && kind === 'sign' && /^[—–]$/u.test(text),
  );
  if (dash === -1) return [];
  const { parties, next } = partiesAt(tokens.slice(0, to), dash + 1, { wanted: 'any' });
  const isAll = tokens.slice(next, to).every(({ text }) => /^[.;,]$/u.test(text));
  return parties.length > 1 && isAll ? parties : [];
}

/** «меморандум о заводе (акимат области, Х)»: brackets that hold nothing but names. */
function inBrackets(tokens: readonly Token[], from: number, to: number): readonly Party[] {
  for (const { kind, text, start } of tokens.slice(from, to)) {
    if (kind !== 'bracket') continue;
    const own = tokensOf(text);
    const { parties, next } = partiesAt(own, 0, { wanted: 'any', dashes: true });
    if (parties.length > 1 && next === own.length)
      return parties.map((party) => ({
        ...party,
        start: start + 1 + party.start,
        end: start + 1 + party.end,
      }));
  }
  return [];
}
