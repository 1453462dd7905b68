import type { Token } from '../text/token.ts';
import { headNoun } from './head-noun.ts';
import { isOffice } from './office.ts';
import { isProperAt } from './proper.ts';
import { isAbbreviation, isConjunction, isStop } from './word.ts';

/** Where the name began, and whether it may have ended before. */
interface Begun {
  readonly from: number;
  readonly hasEnd: boolean;
}

/** Whether a name may run through a token that does not end it. */
export function isInside(tokens: readonly Token[], at: number, { from, hasEnd }: Begun): boolean {
  const { text = '', kind, start = 0 } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (kind === 'sign') {
    if (text === '.')
      return (
        tokens[at - 1]?.end === start &&
        /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
        (tokens[at - 1]?.text.length ?? 9) <= 4
      );
    return (
      text === ',' &&
      !hasEnd &&
      at > from &&
      /^\p{Ll}/u.test(next?.text ?? '') &&
      !isStop(next?.text ?? '') &&
      isMatter(tokens, at)
    );
  }
  if (kind === 'bracket') return false;
  if (isConjunction(text))
    return !hasEnd && at > from && next?.kind === 'word' && isMatter(tokens, at);
  if (isOffice(text)) return /^жанындағы$/iu.test(next?.text ?? '');
  if (/^(?:жөніндегі|саласындағы)$/iu.test(text)) return headNoun(next?.text ?? '') !== null;
  if (/^(?:меморандум|келісім|хаттама|құжат)/iu.test(text)) return false;
  return !isStop(text) && !/^\d/u.test(text);
}

/** «Ауыл шаруашылығы, орман және су шаруашылығы министрлігі»: what a public body is for goes on to its noun. */
function isMatter(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 14); at++) {
    const { text = '', kind } = tokens[at] ?? {};
    if (kind === 'quote' || kind === 'bracket' || isStop(text) || /^[;:.–—]$/u.test(text))
      return false;
    if (headNoun(text)) return !isProperAt(tokens, at);
    if (isProperAt(tokens, at) && isAbbreviation(text)) return false;
  }
  return false;
}
