import type { ListContext, Statement } from '../statement.ts';
import type { Token } from '../text/token.ts';
import { subjectAt } from './document.ts';
import type { Wanted } from './nominative.ts';
import { partiesAt } from './parties.ts';

/** The second line of a card names nothing but the parties. */
export const SIDES = /^(?:стороны|участники|подписанты)\s*:\s/iu;

/** «А — Б» under a heading that names the kind. */
export function pairOf(
  text: string,
  tokens: readonly Token[],
  list: ListContext,
): Statement | null {
  const item = { text, tokens, list };
  return pairIn(item, 'any') ?? (list.wanted ? pairIn(item, list.wanted) : null);
}

function pairIn(
  {
    text,
    tokens,
    list,
  }: { readonly text: string; readonly tokens: readonly Token[]; readonly list: ListContext },
  given: Wanted,
): Statement | null {
  const first = tokens[0]?.text ?? '';
  const isBetween = /^между$/iu.test(first);
  const isWith = /^со?$/iu.test(first) && list.parties.length === 1;
  const isSide = !isWith && list.hasSide === true && list.parties.length === 1;
  const { parties: own, next } =
    isBetween || isWith
      ? partiesAt(tokens, 1, { wanted: 'instrumental' })
      : partiesAt(tokens, 0, { wanted: given, dashes: !isSide });
  const parties = isWith || isSide ? [...list.parties, ...own] : own;
  const [one, two] = parties;
  if (!one || !two || !list.kind) return null;
  const isBare = !SIDES.test(text) && !isBetween && !isWith && !isSide && given === 'any';
  if (isBare && text.slice(one.end, two.start).trim() === ',') return null;
  const isAll = tokens.slice(next).every(({ text: sign }) => /^[.;,]$/u.test(sign));
  const isBracket = tokens[next]?.kind === 'bracket';
  if (!isAll && !isBracket && !/^[.;,:(—–-]|^об?$|^по$/u.test(tokens[next]?.text ?? ''))
    return null;
  return {
    kind: list.kind.kind,
    kindAsGiven: list.kind.asGiven,
    kindBasis: 'heading',
    parties,
    subject: isBetween || isWith ? subjectAt(text, tokens, [next, tokens.length]) : null,
    stage: list.stage,
    start: parties[0]?.start ?? 0,
    end: text.length,
  };
}
