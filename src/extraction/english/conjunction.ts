import type { Token } from '../text/token.ts';
import { isCapital, isCountry, isField, isFieldStart, isForm, isHead, wordOf } from './noun.ts';

/** «Ministry of trade and integration». */
export const isSmallField = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && isField(word.charAt(0).toUpperCase() + word.slice(1));

interface Gap {
  readonly sign: number;
  readonly next: number;
}

/** Whether a name goes on behind «and» or a comma: «Ministry of Science, Technological Development and Innovation». */
export function goesOn(tokens: readonly Token[], from: number, { sign, next }: Gap): number {
  const first = wordOf(tokens[next]);
  // «Ministry of Foreign and European Affairs»
  const isAffairs =
    wordOf(tokens[sign - 1]) === 'Foreign' && wordOf(tokens[next + 1]) === 'Affairs';
  if (isAffairs) return next + 1;
  const own = tokens.slice(from, sign).map(wordOf);
  const isSmall = isSmallField(first) && isSmallField(wordOf(tokens[sign - 1]));
  if (isSmall) return next + 1;
  if (!isFieldStart(first)) return isUnknownField(tokens, from, { sign, next }) ? next + 1 : sign;
  if (own.every(isFieldStart) && own.length < 3) return next + 1;
  const isOf = own.some((word, index) => isOwner(own, word, index));
  if (!isOf && !isOilAnd(own.at(-1) ?? '', tokens, next)) return sign;
  if (!isOf) return next + 1;
  return isBareField(tokens, next) ? next + 1 : sign;
}

/** «Ministry of Forestry and Peatland of the Republic of …»: a word behind which the ministry has its country. */
function isUnknownField(tokens: readonly Token[], from: number, { sign, next }: Gap): boolean {
  const own = tokens.slice(from, sign).map(wordOf);
  const place = wordOf(tokens[next + 2]) === 'the' ? next + 3 : next + 2;
  return (
    /^\p{Lu}\p{Ll}+$/u.test(wordOf(tokens[next])) &&
    !isHead(wordOf(tokens[next])) &&
    wordOf(tokens[next + 1]) === 'of' &&
    (isCountry(wordOf(tokens[place])) ||
      /^(?:Republic|Kingdom|Federation|State|Hashemite|Islamic|People['’]s|Kyrgyz|Russian|United|Sultanate)$/u.test(
        wordOf(tokens[place]),
      )) &&
    own.some((word, index) => isOwner(own, word, index)) &&
    isField(own.at(-1) ?? '')
  );
}

/** «Ministry of», «Academy of», «Centre for»: the head before its complement. */
const isOwner = (own: readonly string[], word: string, index: number): boolean =>
  isHead(word) && /^(?:of|for|on)$/u.test(own[index + 1] ?? '');

/** «Kazakh Oil and Gas Company», «Black Sea Trade and Development Bank». */
const isOilAnd = (last: string, tokens: readonly Token[], next: number): boolean =>
  /^(?:Trade|Engineering|Sciences?|Technology|Culture|Arts|Oil|Food|Reconstruction|Research|Investment|Export|Innovation|Education|Industry|Agriculture|Media|Economic|Social|Health|Standards)$/u.test(
    last,
  ) &&
  isFieldStart(wordOf(tokens[next])) &&
  [1, 2].some((step) => isHead(wordOf(tokens[next + step])));

/** Words of fields up to the next preposition or sign, without a head or a form among them. */
function isBareField(tokens: readonly Token[], from: number): boolean {
  let at = from;
  let isOf = false;
  for (; at < tokens.length && at < from + 6; at++) {
    const word = wordOf(tokens[at]);
    if (tokens[at]?.kind === 'quote' || isForm(word) || (isHead(word) && !isField(word)))
      return false;
    if (!isCapital(word) && !word.startsWith('e-')) break;
    if (isField(word)) isOf = true;
  }
  return isOf;
}
