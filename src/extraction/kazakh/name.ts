import type { Party } from '../party.ts';
import { quoted, type Token } from '../text/token.ts';
import { caseOfEnding, declinedName, type Case, type Declined } from './case.ts';
import { headNoun, legalForm } from './head-noun.ts';
import { abbreviationEnd, bareEnd, isCountryAbbreviation, territoryEnd, weakEnd } from './land.ts';
import { headEnd, type NameEnd } from './name-end.ts';
import { bodyOf, officerAt } from './office.ts';
import { isInside } from './matter.ts';
import { isProperAt, properEnd } from './proper.ts';
import { isAbbreviation, isCapital, isConjunction, isStop, isVague } from './word.ts';

/** Tokens of a stretch of text, with the text that they were made of. */
export interface Zone {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A side as the text has it. */
export interface Named {
  readonly party: Party;
  readonly next: number;
  readonly case: Case;
  /** A country, region or bare word: a side only beside another. */
  readonly isWeak: boolean;
  readonly isCountry: boolean;
}

const LONGEST = 24;

interface Found extends NameEnd {
  readonly start: number;
  readonly isCountry: boolean;
}

/** The longest name that begins at a token, with the office of who signs for it. */
export function nameAt(zone: Zone, from: number): Named | null {
  const { tokens } = zone;
  if (!mayBegin(tokens, from)) return null;
  let best: Found | null = null;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const found = endAt(tokens, from, at);
    if (found === 'thing') return best && taken(zone, best);
    if (found) {
      const isOpen = !found.isWeak && goesOn(tokens, found);
      best = isOpen ? null : found;
      if ((!isOpen && !found.isWeak) || (isProperAt(tokens, at) && !found.isCountry)) break;
      at = Math.max(at, found.next - 1);
      continue;
    }
    const body = best === null || best.isWeak ? bodyOf(tokens, at) : null;
    if (body !== null && at > from) return bodyParty(zone, { from, at, body });
    if (!isInside(tokens, at, { from, hasEnd: best !== null && !best.isWeak })) break;
  }
  return best && taken(zone, best);
}

/** «Республикасының Президенті жанындағы …», «министрлігінің Ғылым комитеті»: the end was none. */
const goesOn = (tokens: readonly Token[], { next, case: own }: Found): boolean =>
  /^(?:жанындағы|атындағы)$/iu.test(tokens[next]?.text ?? '') ||
  (own === 'nominative' && isOwnerOf(tokens[next]?.text ?? '')) ||
  (own === 'genitive' &&
    officerAt(tokens, next) === null &&
    !/^арасында/iu.test(tokens[next]?.text ?? ''));

/** «Қауымы қоры»: one head behind another. */
const isOwnerOf = (word: string): boolean => {
  const head = /^\p{Ll}/u.test(word) ? headNoun(word) : null;
  return head?.case === 'nominative' || head?.case === 'instrumental';
};

function mayBegin(tokens: readonly Token[], at: number): boolean {
  if (isProperAt(tokens, at)) return true;
  const { text = '', kind } = tokens[at] ?? {};
  if (kind !== 'word' || isStop(text) || isConjunction(text)) return false;
  if (/^№\d/u.test(text)) return true;
  if (isCapital(text)) return legalForm(text) === null || tokens[at + 1]?.kind === 'quote';
  return /^(?:облыс|облыстық|қала|қалалық|аудан|аудандық|өңір)$/iu.test(text) || isVague(text);
}

/** Where the name that begins at `from` may end at `at`. */
function endAt(tokens: readonly Token[], from: number, at: number): Found | 'thing' | null {
  const { text = '', kind } = tokens[at] ?? {};
  if (isCountryAbbreviation(text)) return begun(from, abbreviationEnd(tokens, at));
  if (isProperAt(tokens, at)) {
    const found = properEnd(tokens, at);
    return found ? begun(found.isFirm ? ownStart(tokens, from, at) : from, found) : 'thing';
  }
  if (kind !== 'word') return null;
  const head = headNoun(text) ?? programme(tokens, at);
  if (head?.case === 'other') return isCapital(text) || at > from ? 'thing' : null;
  if (head) return begun(from, headEnd(tokens, at, head));
  const land = territoryEnd(text, at);
  if (land || at !== from) return begun(from, land);
  if (!isVague(text) || isCapital(text)) return begun(from, bareEnd(tokens, at));
  const own = declinedName(text);
  return begun(from, weakEnd(at, own.nominative, own.case));
}

const begun = (start: number, end: (NameEnd & { readonly isCountry?: boolean }) | null) =>
  end && { isCountry: false, ...end, start };

/** «Даму бағдарламасы» is a body of the United Nations. */
function programme(tokens: readonly Token[], at: number): Declined | null {
  const [, nominative = '', ending = ''] =
    /^(бағдарламасы)(\p{L}*)$/u.exec(tokens[at]?.text ?? '') ?? [];
  const found = caseOfEnding(ending);
  const isBody = nominative !== '' && /^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '');
  return isBody && found !== null ? { nominative, case: found } : null;
}

/** What describes a firm in front of its own name is left out; «атындағы» and a legal form stay. */
function ownStart(tokens: readonly Token[], from: number, at: number): number {
  const before = tokens[at - 1]?.text ?? '';
  if (at === from) return at;
  if (/^атындағы$/iu.test(before) || isCountryAbbreviation(before)) return from;
  return legalForm(before) ? at - 1 : at;
}

function taken(zone: Zone, found: Found): Named | null {
  const { tokens } = zone;
  const officer =
    found.case === 'nominative' || found.case === 'genitive' ? officerAt(tokens, found.next) : null;
  const last = tokens[found.last];
  const first = tokens[found.start];
  // «Иордания Премьер-Министрі»: a person of that country, not the country.
  if (!first || !last || (found.isCountry && officer?.isGroup === false)) return null;
  const ownNext = officer ? officer.next : found.next;
  const name = written(zone.text.slice(first.start, last.start), last, found);
  const isVagueOnly =
    found.start === found.last && last.kind === 'word' && isUnnamedWord(last.text);
  if (name.length > 200) return null;
  return {
    party: { name, isUnnamed: isVagueOnly, alias: found.alias, start: first.start, end: last.end },
    next: ownNext,
    case: officer ? officer.case : found.case,
    isWeak: found.isWeak && !officer,
    isCountry: found.isCountry,
  };
}

const isUnnamedWord = (text: string): boolean =>
  isVague(text) || (headNoun(text) !== null && !isAbbreviation(text));

function written(before: string, last: Token, { nominative }: NameEnd): string {
  const own = last.kind === 'quote' ? quoted(nominative) : nominative;
  return `${before}${own}`
    .replace(/\([^)]*\)\s*/gu, '')
    .replace(/"([^"]+)"/gu, (_, inside: string) => quoted(inside))
    .replace(/[“„]/gu, '«')
    .replace(/["”]/gu, '»')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Body {
  readonly from: number;
  readonly at: number;
  readonly body: string;
}

function bodyParty({ text, tokens }: Zone, { from, at, body }: Body): Named | null {
  const officer = officerAt(tokens, at);
  const [first, last] = [tokens[from], tokens[at]];
  if (!officer || !first || !last || !isCapital(first.text)) return null;
  const name = `${text.slice(first.start, last.start)}${body}`;
  return {
    party: { name, isUnnamed: false, alias: null, start: first.start, end: last.end },
    next: officer.next,
    case: officer.case,
    isWeak: false,
    isCountry: false,
  };
}
