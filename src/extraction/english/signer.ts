import type { Party } from '../party.ts';
import type { Act } from './act.ts';
import type { Source } from './name.ts';
import { isNameWord, wordOf } from './noun.ts';
import { areOrganizations, partiesAt } from './parties.ts';

/** At most so many places where the subject of a verb may begin. */
const MOST = 14;

/** «A and B signed»: names up to the verb. `from` is the first token of the clause. */
export function leftParties(source: Source, act: Act, from: number): readonly Party[] {
  const { tokens } = source;
  const verb = tokens.findIndex(({ start }) => start >= act.start);
  if (verb <= from) return [];
  for (const start of startsIn(source, from, verb)) {
    const { parties, next } = partiesAt(source, start, { to: verb });
    if (parties.length === 0 || !areOrganizations(parties)) continue;
    const rest = source.text.slice(tokens[next - 1]?.end, act.start);
    if (isFiller(rest, act) && parties.some(({ isUnnamed }) => !isUnnamed)) return parties;
  }
  return [];
}

/** The beginning of the clause, and what stands behind a comma, a colon, a dash, «that» or «while». */
function startsIn({ tokens }: Source, from: number, to: number): number[] {
  const starts = [from];
  for (let at = from; at < to && starts.length < MOST; at++) {
    const { text = '', kind } = tokens[at] ?? {};
    const isSign = kind === 'sign' && /^[,:;.–—-]$/u.test(text);
    const isWord = /^(?:that|while|whereas|where|when|and|as|Kazinform|KAZINFORM|reports?)$/u.test(
      wordOf(tokens[at]),
    );
    if (isSign) starts.push(isAnd(wordOf(tokens[at + 1])) ? at + 2 : at + 1);
    else if (isWord && (at === from || wordOf(tokens[at]) !== 'and')) starts.push(at + 1);
    else if (isInnerStart(tokens, from, at)) starts.push(at);
  }
  return starts;
}

const isAnd = (word: string): boolean => /^(?:and|while|but)$/u.test(word);

/** «During the forum X and Y signed»: no comma parts the place from who signs. */
function isInnerStart(tokens: Source['tokens'], from: number, at: number): boolean {
  if (
    at === from ||
    !/^(?:In|At|On|During|Within|Following|After|As|Today|Yesterday)$/u.test(wordOf(tokens[from]))
  )
    return false;
  const before = wordOf(tokens[at - 1]);
  const word = wordOf(tokens[at]);
  return (
    /^\p{Ll}{4,}$/u.test(before) &&
    (isNameWord(word) || (word === 'the' && isNameWord(wordOf(tokens[at + 1]))))
  );
}

const ADVERB =
  /^(?:[\s,]|(?:is|are|was|were|have|has|had|today|also|jointly|officially|recently|formally|yesterday|now|both|then|just|successfully|agreed to|already|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|this week|it|they)(?!\p{L}))*$/iu;
const PLACE =
  /^\s*,?\s*(?:in|on|at|during|within|as part of|following|represented by|through|via)\s[^;:]{1,140}$/iu;
const ANNOUNCING =
  /^\s*,?\s*(?:(?:is|are) (?:pleased|proud|delighted|happy) to (?:announce|report|inform)|(?:has |have )?(?:announce[sd]?|report(?:s|ed)?|said|sa(?:ys|id)|confirm(?:s|ed)?|inform(?:s|ed)?|disclosed?))(?: today| on \p{L}+)?,?(?: that)?(?: (?:it|they|the company|the parties))?(?: has| have| had)?(?: today| recently| officially)?\s*$/iu;
const HOLDING =
  /^\s*(?:has |have |today )?(?:announc|report|held|hold|confirm|celebrat|complet|mark|expand|strengthen|deepen|agree|formali|begin|began|start|launch|join|seal|cement|boost|intensif|established|reached)\p{L}*(?!\p{L})/iu;

/** Whether nothing but time, place and announcing stands between who signs and the verb. */
const GENERIC =
  /^\s*(?:(?:national|state|joint-stock|holding|oil|gas|energy|mining|power|railway|state-owned)\s+)*(?:company|corporation|concern|holding|group|operator|bank)\s*(?:has|have|also|today|will)?\s*$/iu;

function isFiller(rest: string, act: Act): boolean {
  if (GENERIC.test(rest)) return true;
  if (rest.length > 220) return false;
  if (act.voice === 'noun') return HOLDING.test(rest) || ANNOUNCING.test(rest) || ADVERB.test(rest);
  return ADVERB.test(rest) || ANNOUNCING.test(rest) || PLACE.test(rest);
}
