import type { Token } from '../text/token.ts';
import { behindEpithets } from './epithet.ts';
import type { Source } from './name.ts';
import { isCapital, isNameWord, isNation, wordOf } from './noun.ts';
import { officeAt } from './office.ts';

/** Behind «, the national company of Kazakhstan,», «, represented by …,», «on the one hand». */
export function behindApposition({ tokens }: Source, from: number, to: number): number {
  let at = from;
  while (tokens[at]?.text === ',' && isApposition(tokens, at + 1)) {
    let end = at + 1;
    while (end < to && !/^[,;.]$/u.test(tokens[end]?.text ?? '')) end++;
    if (tokens[end]?.text !== ',') return at;
    at = isSeparatorWord(tokens, end + 1) ? end : end + 1;
  }
  if (wordOf(tokens[at]) === 'from' && isCapital(wordOf(tokens[at + 1])))
    for (at += 2; isCapital(wordOf(tokens[at])); at++);
  if (/^on$/u.test(wordOf(tokens[at])) && /^(?:the|one)$/u.test(wordOf(tokens[at + 1])))
    for (let end = at + 2; end < at + 5; end++)
      if (/^(?:hand|side|part)$/u.test(wordOf(tokens[end]))) return end + 1;
  return at;
}

const isSeparatorWord = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|with)$/u.test(wordOf(tokens[at])) || /^(?:as|together|along)$/u.test(wordOf(tokens[at]));

function isApposition(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (officeAt(tokens, from)) return false;
  if (/^(?:and|as|together|along|jointly|with)$/u.test(wordOf(tokens[at]))) return false;
  while (
    /^(?:the|an?|its|one|\p{L}+['’]s|\p{L}+-based)$/u.test(wordOf(tokens[at])) ||
    isNation(wordOf(tokens[at]))
  )
    at++;
  if (!/^\p{Ll}/u.test(wordOf(tokens[at]))) return false;
  const name = behindEpithets(tokens, at);
  return !isNameWord(wordOf(tokens[name])) && tokens[name]?.kind !== 'quote';
}

/** First token behind what parts two names; the same token where nothing does. */
export function behindSeparator(tokens: readonly Token[], from: number, dashes: boolean): number {
  let at = from;
  const comma = tokens[at]?.text === ',';
  if (comma) at++;
  const word = wordOf(tokens[at]);
  const after = wordOf(tokens[at + 1]);
  if (word === 'and' || word === 'plus') return at + 1;
  if (word === 'as' && after === 'well' && wordOf(tokens[at + 2]) === 'as') return at + 3;
  if (/^(?:together|along|jointly)$/u.test(word) && after === 'with') return at + 2;
  if (dashes && !comma && (word === 'with' || /^[–—\-/]$/u.test(tokens[at]?.text ?? '')))
    return at + 1;
  return at;
}
