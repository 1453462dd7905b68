import type { Token } from '../text/token.ts';
import {
  isCapital,
  isCountry,
  isGeneric,
  isHead,
  isNation,
  isSmallBody,
  isSmallTail,
  wordOf,
} from './noun.ts';

/**
 * First token of a name behind the words that only describe it: «Kazakhstan's», «Chinese», «Astana-based». An adjective
 * stays before a generic word («Turkish Airlines») and before the name of an institution.
 */
export function behindEpithets(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1) {
    const word = wordOf(tokens[at]);
    const next = tokens[at + 1];
    const follows = wordOf(next);
    if (/-(?:based|headquartered|owned|listed|registered|led|backed)$/u.test(word)) at++;
    else if (/^(?:Company|Firm)$/u.test(word) && next?.kind === 'quote') at++;
    else if (/^\p{L}+(?:['’]s)$/u.test(word)) {
      if (next?.kind !== 'quote' && isOwned(tokens, at)) break;
      at++;
    } else if (isNation(word)) {
      if (next?.kind === 'word' && isAdjectiveOfName(tokens, at)) break;
      at++;
    } else if (/^\p{Ll}/u.test(word) && isDescription(tokens, at, follows)) at++;
    else break;
  }
  return at;
}

const NO_DESCRIPTION =
  /^(?:of|for|in|on|at|to|by|with|from|and|or|the|that|which|who|whose|between|among|while|whereas|when|where|as|but|also|has|have|had|is|are|was|were|will|would|be|being|it|they|its|said|says|under|during|within|after|before|since|plus|than|if|because|including|include|not|then|both|into|about|around|over|per|via|through|against|upon|\p{Ll}+ed|\p{Ll}+ly)$/u;

/** A word that can only say what a party is. */
export const isDescriptive = (tokens: readonly Token[], at: number): boolean =>
  isNation(wordOf(tokens[at])) ||
  (/^\p{Ll}/u.test(wordOf(tokens[at])) && !NO_DESCRIPTION.test(wordOf(tokens[at])));

const isDescription = (tokens: readonly Token[], at: number, follows: string): boolean =>
  !NO_DESCRIPTION.test(wordOf(tokens[at])) &&
  !(isSmallBody(wordOf(tokens[at])) && (follows === 'of' || follows === 'for')) &&
  (tokens[at + 1]?.kind === 'quote' || tokens[at + 1]?.kind === 'word');

/** «King's College», «Kazakhstan's Ministry of Energy»: the genitive belongs to the name. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const follows = wordOf(tokens[at + 1]);
  if (/^(?:Lloyd|Moody|McDonald|Sotheby|Christie)['’]s$/u.test(wordOf(tokens[at]))) return true;
  if (!isCountry(wordOf(tokens[at]))) return isGeneric(follows);
  const isPublic = [2, 3].some((step) =>
    /^(?:Ministry|Government|Agency|Committee|Office|Council|Parliament|Administration)$/u.test(
      wordOf(tokens[at + step]),
    ),
  );
  return (
    isHead(follows) ||
    (isPublic && isCapital(wordOf(tokens[at + 2]))) ||
    /^(?:National|State|Central|Supreme)$/u.test(follows)
  );
}

function isAdjectiveOfName(tokens: readonly Token[], at: number): boolean {
  const follows = wordOf(tokens[at + 1]);
  const isOwn = wordOf(tokens[at]).startsWith('Kazakh');
  if (isOwn && /^(?:Chamber|Association|Union)$/u.test(follows)) return false;
  if (isGeneric(follows)) return true;
  if (/^\p{Ll}/u.test(follows)) return isSmallTail(follows) && !/^group$/u.test(follows);
  for (let next = at + 1; next < at + 6; next++) {
    const word = wordOf(tokens[next]);
    if (!isCapital(word)) return false;
    if (
      /^(?:University|Institute|Academy|Chamber|Fund|School|Council|Society|Museum|Foundation|Railways?|Cent(?:er|re)|Airlines|Service|Agency|Federation|Association|Union|Committee|Exchange|Lines?|Authority|Bureau|Ministry)$/u.test(
        word,
      )
    )
      return true;
  }
  return false;
}
