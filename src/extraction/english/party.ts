import type { Party } from '../party.ts';
import type { Token } from '../text/token.ts';
import { behindEpithets, isDescriptive } from './epithet.ts';
import { type Source, nameEnd } from './name.ts';
import {
  isCapital,
  isCountry,
  isField,
  isForm,
  isHead,
  isNameWord,
  isNation,
  isSmallBody,
  isVague,
  wordOf,
} from './noun.ts';
import { behindPerson, isOffice, officeAt, personCut } from './office.ts';

/** A party, and the first token behind it. */
export interface Read {
  readonly party: Party;
  readonly next: number;
  /** The text names a person who speaks for it. */
  readonly isSpeaker?: boolean;
}

const LEAD =
  /^(?:the|an?|its?|their|both|namely|also|local|leading|global|largest|major|his|her|our)$/iu;

/** One party: a name, the office of who speaks for it, or words that only say what it is. */
export function partyAt(source: Source, from: number): Read | null {
  const { tokens } = source;
  let at = from;
  while (LEAD.test(wordOf(tokens[at])) && tokens[at + 1]?.text !== '.') at++;
  const office = heldAt(source, at);
  if (office !== undefined) return office;
  const bare = behindEpithets(tokens, at);
  const end = nameEnd(source, bare);
  const start = isSmallBody(wordOf(tokens[bare])) ? at : bare;
  if (end === bare) return vagueAt(source, at);
  if (!tokens.slice(start, end).some((token) => isNameStart(token))) return vagueAt(source, at);
  const owned = behindOwner(tokens, end);
  if (owned > end) return partyAt(source, owned);
  const alone = wordOf(tokens[start]);
  if (end === start + 1 && (isNation(alone) || (isField(alone) && !isNameWord(alone)))) return null;
  return withHolder(source, start, end) ?? named(source, start, end);
}

/** «Samruk Water's subsidiary Aqua Service»: the party is what is owned. */
function behindOwner(tokens: readonly Token[], end: number): number {
  if (!/['’]s$/u.test(wordOf(tokens[end - 1]))) return end;
  const next = behindEpithets(tokens, end);
  return isNameWord(wordOf(tokens[next])) || tokens[next]?.kind === 'quote' ? next : end;
}

const isNameStart = (token: Token): boolean =>
  token.kind === 'quote' || isNameWord(wordOf(token)) || isForm(wordOf(token));

/** «CEO of X John Smith», «Minister of Energy …»; `undefined` where no office begins. */
function heldAt(source: Source, at: number, isBehind = false): Read | null | undefined {
  const { tokens } = source;
  const office = officeAt(tokens, at);
  if (!office) return undefined;
  if (!office.isOf) return /^\p{Lu}/u.test(wordOf(tokens[at])) ? null : undefined;
  const start = behindEpithets(tokens, office.next);
  const end = nameEnd(source, start);
  if (end === start) return null;
  const behind = isBehind ? end : behindNamedPerson(tokens, end);
  const cut = isBehind || behind > end ? end : personCut(tokens, start, end);
  const { party, next } = named(source, start, cut);
  const person = isBehind ? next : next > cut ? behindPerson(tokens, next) : behind;
  const first = wordOf(tokens[start]);
  const isState = !office.isMinister && !office.isAkim && isStateOffice(source, start, cut);
  if (isState) return null;
  const lead = office.isMinister ? 'Ministry of ' : office.isAkim ? 'Akimat of ' : '';
  if (
    office.isMinister &&
    !isField(first) &&
    !/^(?:the|Foreign|Internal)$/u.test(first) &&
    !isCapital(first)
  )
    return null;
  return { party: { ...party, name: `${lead}${party.name}` }, next: person, isSpeaker: true };
}

/** «President of Kazakhstan», «Prime Minister of …»: the head of a country signs for no organization. */
function isStateOffice({ tokens, text }: Source, start: number, end: number): boolean {
  const name = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  return (
    /^(?:Republic of |Kyrgyz Republic|Russian Federation)/u.test(name) ||
    (end - start === 1 && isCountry(wordOf(tokens[start])))
  );
}

/** «…, Peter Foster,»: behind a comma the person whose office it is. */
function behindNamedPerson(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const end = behindPerson(tokens, at + 1);
  const length = end - at - 1;
  const isAlone =
    length >= 2 && length <= 3 && !tokens.slice(at + 1, end).some((token) => isHead(wordOf(token)));
  return isAlone ? end : at;
}

/** «KMG Chairman Magzum Mirzagaliyev»: the name ends before the office. */
function withHolder(source: Source, start: number, end: number): Read | null {
  const { tokens } = source;
  const office = officeAt(tokens, end);
  if (!office || !isCapital(wordOf(tokens[end]))) return null;
  const next = behindPerson(tokens, office.next);
  const name = source.text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  const isMinister =
    /^Minister$/u.test(wordOf(tokens[office.next - 1])) || isOfficeMinister(tokens, end);
  if (isMinister) {
    if (
      !tokens
        .slice(start, end)
        .some((token) => isField(wordOf(token)) || wordOf(token) === 'Foreign')
    )
      return null;
    const { party } = named(source, start, end);
    return {
      party: { ...party, name: `Ministry of ${name.replace(/^Foreign$/u, 'Foreign Affairs')}` },
      next,
    };
  }
  if (tokens.slice(start, end).every((token) => isNation(wordOf(token)))) return null;
  return { party: named(source, start, end).party, next, isSpeaker: true };
}

const isOfficeMinister = (tokens: readonly Token[], at: number): boolean =>
  /^Minister$/u.test(wordOf(tokens[at]));

function named({ text, tokens }: Source, start: number, end: number): Read {
  const bracket = tokens[end]?.kind === 'bracket' ? tokens[end] : undefined;
  const from = tokens[start]?.start ?? 0;
  const to = tokens[end - 1]?.end ?? from;
  const name = text
    .slice(from, to)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '');
  const alias =
    bracket && bracket.text.length <= 30
      ? bracket.text.replace(/^hereinafter\s*[–—-]?\s*/iu, '')
      : null;
  return {
    party: { name, isUnnamed: false, alias, start: from, end: bracket?.end ?? to },
    next: bracket ? end + 1 : end,
  };
}

/** «a Chinese company», «three investors»: what it is, not who. */
function vagueAt({ text, tokens }: Source, from: number): Read | null {
  let end = from;
  while (end < from + 6 && !isVague(wordOf(tokens[end])) && isDescriptive(tokens, end)) end++;
  const isReferring = /^(?:two|both|these|those|other|such|such|all|some)$/u.test(
    wordOf(tokens[from]),
  );
  if (!isVague(wordOf(tokens[end])) || isReferring) return null;
  const [start, stop] = [tokens[from]?.start ?? 0, tokens[end]?.end ?? 0];
  const party = { name: text.slice(start, stop), isUnnamed: true, alias: null, start, end: stop };
  return { party, next: end + 1 };
}

/** «John Smith, CEO of X»: the party is X. */
export function speakerAt(source: Source, from: number): Read | null {
  const { tokens } = source;
  let at = from;
  while (
    /^(?:Mr|Ms|Mrs|Dr|Professor)$/u.test(wordOf(tokens[at])) ||
    (at > from && tokens[at]?.text === '.')
  )
    at++;
  const end = behindPerson(tokens, at);
  const length = end - at;
  if (length < 2 || length > 4) return null;
  if (tokens.slice(at, end).some((token) => isHead(wordOf(token)) || isOffice(wordOf(token))))
    return null;
  if (tokens[end]?.text !== ',') return null;
  const office = officeAt(tokens, end + 1);
  if (!office?.isOf) return null;
  return heldAt(source, end + 1, true) ?? null;
}
