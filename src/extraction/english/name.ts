import type { Token } from '../text/token.ts';
import { goesOn, isSmallField } from './conjunction.ts';
import { isCapital, isForm, isHead, isNameWord, isSmallBody, isSmallTail, wordOf } from './noun.ts';
import { isOffice } from './office.ts';

/** A text and its tokens. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Heads whose name goes on with «for» or «on». */
const FOR =
  /^(?:Cent(?:er|re)|Committee|Fund|Agency|Bank|Office|Institute|Council|Society|Authority|Organi[sz]ation|Corporation|Department|Ministry|University|Association|Foundation|Alliance|Commission|Initiative|Bureau|Directorate|Service|Fund|Union|Federation|School|Programme?)$/u;

const SMALL_OF =
  /^(?:of|for|and|the|de|di|da|do|del|della|la|le|du|des|van|von|der|den|el|al|e|y|et|und|für|zur)$/u;

/** First token behind the name that begins at `from`; `from` itself where none does. */
export function nameEnd({ tokens }: Source, from: number): number {
  let at = from;
  while (at < tokens.length) {
    const next = step(tokens, from, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function step(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at];
  if (!token) return at;
  const word = wordOf(token);
  if (token.kind === 'quote') return isAfterGap(tokens, from, at) ? at : at + 1;
  if (token.kind === 'bracket') return at;
  if (token.kind === 'sign') return signStep(tokens, from, at);
  if (at > from && isOffice(word) && isCapital(word) && !isHead(word)) return at;
  if (isForm(word) && isCapital(word)) return at + 1;
  if (/^(?:A|No|St)$/u.test(word) && tokens[at + 1]?.text === '.') return at + 2;
  if (word === 'named' && wordOf(tokens[at + 1]) === 'after') return behindHonoured(tokens, at + 2);
  if (/^№\d*$/u.test(word) || (at > from && /^(?:d\.o\.o|s\.r\.o|a\.s|z|o\.o)$/u.test(word)))
    return at + 1;
  if (isNameWord(word)) return at + 1;
  if (at === from) return isSmallBody(word) ? at + 1 : at;
  if (/^\d+$/u.test(word)) return isAfterNumberless(tokens, at) ? at + 1 : at;
  if (isSmallTail(word) && isBehindName(tokens, at)) return at + 1;
  return prepositionStep(tokens, from, at);
}

/** «… named after academician E.A. Buketov». */
function behindHonoured(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:the|academician|professor)$/u.test(wordOf(tokens[at]))) at++;
  while (isCapital(wordOf(tokens[at])) || (tokens[at]?.text === '.' && at > from)) at++;
  return tokens[at - 1]?.text === '.' ? at - 1 : at;
}

const isBehindName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(wordOf(tokens[at - 1])) || isSmallTail(wordOf(tokens[at - 1]));

/** A second quotation is another name. */
const isAfterGap = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ kind }) => kind === 'quote');

const isAfterNumberless = (tokens: readonly Token[], at: number): boolean =>
  isHead(wordOf(tokens[at - 1])) ||
  /^(?:No|Nr|School)$/u.test(wordOf(tokens[at - 1])) ||
  wordOf(tokens[at - 2]) === 'No';

/** «&», «Co., Ltd.», «Ca' Foscari», «M. Auezov». */
function signStep(tokens: readonly Token[], from: number, at: number): number {
  const { text = '', start = 0 } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const word = wordOf(next);
  if (at === from) return at;
  if (/^[&+|/]$/u.test(text)) return isNameWord(word) || isForm(word) ? at + 2 : at;
  if (/^['’]$/u.test(text) && tokens[at - 1]?.end === start) return isNameWord(word) ? at + 2 : at;
  const before = wordOf(tokens[at - 1]);
  if (text === '.') {
    if (/^\p{Ll}/u.test(word)) return at + 1;
    if (isForm(before)) return isShortened(before) ? at + 1 : at;
    const isInitial = /^\p{Lu}\p{Ll}?$/u.test(before) || /^(?:St|Dr)$/u.test(before);
    return isInitial && isNameWord(word) ? at + 1 : at;
  }
  if (text === ',') return isForm(word) ? at + 2 : commaStep(tokens, from, at);
  return at;
}

function commaStep(tokens: readonly Token[], from: number, at: number): number {
  const isAnd = /^(?:and|&)$/u.test(wordOf(tokens[at + 1]));
  return goesOn(tokens, from, { sign: at, next: isAnd ? at + 2 : at + 1 });
}

function prepositionStep(tokens: readonly Token[], from: number, at: number): number {
  const word = wordOf(tokens[at]);
  const isThe = /^the$/u.test(wordOf(tokens[at + 1]));
  const next = isThe ? at + 2 : at + 1;
  const follows = wordOf(tokens[next]);
  const isName = isNameWord(follows) || tokens[next]?.kind === 'quote';
  if (word === 'and') return goesOn(tokens, from, { sign: at, next: at + 1 });
  if (word === 'of') {
    if (isName && !isOffice(follows)) return next + 1;
    return isSmallBody(follows) ||
      /^(?:local|regional|city)$/u.test(follows) ||
      isSmallField(follows)
      ? next + 1
      : at;
  }
  if (/^(?:local|government)$/u.test(word))
    return isSmallBody(follows) || follows === 'of' ? at + 1 : at;
  if (/^(?:for|on)$/u.test(word)) {
    const isFor = tokens.slice(from, at).some((token) => FOR.test(wordOf(token)));
    return isFor && isName && !isForm(wordOf(tokens[at - 1])) ? next + 1 : at;
  }
  if (word === 'under')
    return isThe && /^(?:Government|President|Ministry|Cabinet|Prime|Office)$/u.test(follows)
      ? next + 1
      : at;
  if (word === 'in') {
    const isPost = tokens
      .slice(from, at)
      .some((token) =>
        /^(?:Embassy|Consulate|Mission|Delegation|Office|Representation|Council)$/u.test(
          wordOf(token),
        ),
      );
    return isPost && isName ? next + 1 : at;
  }
  if (word === 'at') return /^University$/u.test(wordOf(tokens[from])) && isName ? next + 1 : at;
  if (SMALL_OF.test(word) && isName && !/^(?:of|for|and|the)$/u.test(word)) return at + 2;
  return isSmallField(word) && isSmallField(wordOf(tokens[at - 1])) ? at + 1 : at;
}

/** Forms that a full stop belongs to. */
const isShortened = (word: string): boolean =>
  /^(?:Ltd|Ltda|Inc|Co|Corp|Pte|Pvt|Pty|Sp|a\.s|o\.o|d\.o\.o|s\.r\.o|\p{Lu}\.[\p{L}.]+)$/u.test(
    word,
  );
