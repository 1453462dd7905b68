import type { Token } from '../text/token.ts';
import {
  isCapital,
  isCountry,
  isField,
  isForm,
  isHead,
  isNameWord,
  isSmallTail,
  wordOf,
} from './noun.ts';

const OFFICE =
  /^(?:Chair|Chairman|Chairwoman|Chairperson|CEO|COO|CFO|CTO|President|Vice-President|Vice-Chairman|Director|Director-General|Rector|Vice-Rector|Head|Manager|Secretary|Secretary-General|Chancellor|Vice-Chancellor|Founder|Co-founder|Governor|Minister|Vice-Minister|Akim|Mayor|Dean|Ambassador|Commissioner|Representative|Officer|Executive|Owner|Premier|Speaker|Principal|Provost|Partner)$/iu;
const MODIFIER =
  /^(?:Acting|Deputy|First|General|Managing|Vice|Senior|Chief|Executive|Prime|Regional|Country|Federal|Commercial|Financial|Operating|Technical|Board|Management|Investment|Interim|Honorary|Permanent|its|the|then)$/iu;
const BOARD = /^(?:Board|Management|Directors|Supervisory|Executive|Governors|Trustees)$/iu;

export const isOffice = (word: string): boolean => OFFICE.test(word);

/** Words of an office, and of what the holder is the head. */
export interface Office {
  /** First token behind the words of the office; the organization is there when `isOf`. */
  readonly next: number;
  readonly isOf: boolean;
  readonly isMinister: boolean;
  readonly isAkim: boolean;
}

/** «Deputy Chairman of the Management Board – Rector of …»; `null` where no office begins. */
export function officeAt(tokens: readonly Token[], from: number): Office | null {
  let at = from;
  let noun = '';
  for (;;) {
    const word = wordOf(tokens[at]);
    const after = wordOf(tokens[at + 1]);
    if (OFFICE.test(word)) noun = word;
    else if (/^[–—-]$/u.test(tokens[at]?.text ?? '') && noun !== '') {
      if (!startsOffice(tokens, at + 1)) break;
    } else if (/^(?:of|for)$/u.test(word) && noun !== '') {
      const board = /^the$/iu.test(after) ? at + 2 : at + 1;
      if (!BOARD.test(wordOf(tokens[board]))) break;
      at = board;
      while (BOARD.test(wordOf(tokens[at + 1])) || isBoardOf(tokens, at + 1)) at++;
    } else if (/^(?:and|&)$/u.test(tokens[at]?.text ?? '') && noun !== '' && OFFICE.test(after))
      at++;
    else if (noun !== '' && /^General$/iu.test(word)) noun += ' General';
    else if (!MODIFIER.test(word) || (noun !== '' && !startsOffice(tokens, at))) break;
    at++;
  }
  if (noun === '') return null;
  const isMinister = /minister$/iu.test(noun) && !/^prime$/iu.test(wordOf(tokens[at - 2]));
  // «Minister for the Environment»
  const isOf = (isMinister ? /^(?:of|at|for)$/u : /^(?:of|at)$/u).test(wordOf(tokens[at]));
  const isThe = isOf && /^the$/iu.test(wordOf(tokens[at + 1]));
  return {
    next: at + (isOf ? 1 : 0) + (isThe ? 1 : 0),
    isOf,
    isMinister,
    isAkim: /^akim$/iu.test(noun),
  };
}

const isBoardOf = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens[at]) === 'of' && /^(?:Directors|Governors|Trustees)$/u.test(wordOf(tokens[at + 1]));

function startsOffice(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (MODIFIER.test(wordOf(tokens[at])) && at < from + 4) at++;
  return OFFICE.test(wordOf(tokens[at]));
}

/** Where the name of an organization ends when the person that speaks for it is named right behind. */
export function personCut(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  if (last?.kind === 'quote' || isForm(wordOf(last)) || isHead(wordOf(last))) return to;
  for (let at = to - 2; at >= from; at--) {
    const word = wordOf(tokens[at]);
    const isEnd =
      tokens[at]?.kind === 'quote' ||
      isForm(word) ||
      isSmallTail(word) ||
      (isCountry(word) && at > from) ||
      (isHead(word) && !/^(?:of|for|on)$/u.test(wordOf(tokens[at + 1]))) ||
      (isField(word) && !isField(wordOf(tokens[at + 1])));
    if (isEnd && isRun(tokens, at + 1, to)) return at + 1;
  }
  let start = to;
  while (start > from && isCapital(wordOf(tokens[start - 1]))) start--;
  return to - start > 2 ? to - 2 : to;
}

const isRun = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 4 && tokens.slice(from, to).every((token) => isCapital(wordOf(token)));

/** First token behind the person whose name begins here. */
export function behindPerson(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 5 && isNameWord(wordOf(tokens[at])) && !isForm(wordOf(tokens[at]))) at++;
  return at;
}

const SURNAME =
  /(?:ov|ova|yev|yeva|ev|eva|uly|kyzy|enko|sky|ski|ić|ič|yan|dze|shvili|zade|oğlu|oglu|bayev|bekov|khan|bek)$/u;

/** Two or three words of which the last ends as surnames do. */
export const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Ll}'’.]*)?\s\p{Lu}[\p{L}'’-]+$/u.test(
    name,
  ) &&
  SURNAME.test(name) &&
  !name.split(' ').some((word) => isHead(word) || isField(word));
