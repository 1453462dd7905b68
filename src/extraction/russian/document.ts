import type { Party } from '../party.ts';
import type { ListContext, Run, Statement } from '../statement.ts';
import { tokensOf, type Token } from '../text/token.ts';
import type { Act } from './act.ts';
import type { KindMention } from './kind.ts';
import { partiesAt } from './parties.ts';
import { startsName } from './name-start.ts';
import { officeAt, startsParty } from './office.ts';
import { partiesBehind, subjectRun, subjectStart } from './subject.ts';

/** One document that a piece names: its tokens, its kind, and what the sentence says before it. */
export interface Naming {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mention: KindMention;
  /** First token that belongs to another document. */
  readonly to: number;
  readonly act: Act | null;
  /** The next one behind the noun, as of «который подписали А и Б». */
  readonly later?: Act | null;
  /** Who signs, by the words before the verb. */
  readonly left: readonly Party[];
  readonly list: ListContext | null;
}

/** What is said behind the noun of the kind: who agrees, and on what. */
export function readNaming(naming: Naming): Pick<Statement, 'parties' | 'subject'> {
  const { left } = naming;
  const right = behindKind(naming);
  const isWhole = right.isBetween && right.parties.length > 1;
  const parties = isWhole ? right.parties : joined(left, right.parties);
  const after = parties.length < 2 ? signers(naming) : [];
  return {
    parties: after.length > 0 ? joined(parties, after) : parties,
    subject: right.subject,
  };
}

/** Named before and behind, each once. */
function joined(left: readonly Party[], right: readonly Party[]): Party[] {
  const names = new Set(left.map(({ name }) => name));
  return [...left, ...right.filter(({ name }) => !names.has(name))];
}

interface Behind {
  readonly parties: readonly Party[];
  /** «между …» names all of them. */
  readonly isBetween?: boolean;
  readonly subject: Run | null;
}

function behindKind({ text, tokens, mention, to, left }: Naming): Behind {
  const at = mention.next;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (at >= to) return { parties: [], subject: null };
  if (word === 'между' || (/^со?$/u.test(word) && startsParty(tokens, at + 1, 'instrumental')))
    return {
      ...partiesThenSubject(text, tokens, [at + 1, to]),
      isBetween: word === 'между',
    };
  const direct = directParties(tokens, at, left);
  if (direct) {
    const subject = subjectAt(text, tokens, [direct.next, to]);
    return { parties: direct.parties, subject };
  }
  const from = subjectStart(tokens, at) ?? (isComplement(tokens, at) ? at : null);
  const parties = partiesBehind(tokens, at, to);
  const end = parties?.at ?? to;
  const subject = from !== null && from < end ? subjectRun(text, tokens, [from, end]) : null;
  if (!parties) return { parties: apart(tokens, at, to), subject };
  const found = partiesAt(tokens, parties.at + 1, { wanted: 'instrumental' });
  if (parties.isWith && found.parties.length === 0)
    return { parties: [], subject: from === null ? null : subjectRun(text, tokens, [from, to]) };
  return {
    parties: found.parties,
    isBetween: !parties.isWith,
    subject: subject ?? subjectAt(text, tokens, [found.next, to]),
  };
}

function partiesThenSubject(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): Behind {
  const { parties, next } = partiesAt(tokens.slice(0, to), from, { wanted: 'instrumental' });
  return { parties, subject: subjectAt(text, tokens, [next, to]) };
}

/** «меморандум АО «Х» и ТОО «У» …», «соглашение акимата … и …»: names right behind the kind. */
function directParties(tokens: readonly Token[], at: number, left: readonly Party[]) {
  if (left.length > 1) return null;
  const isSigned = officeAt(tokens, at) !== null;
  const wanted = isSigned
    ? 'instrumental'
    : startsName(tokens, at, 'genitive')
      ? 'genitive'
      : 'any';
  if (!isSigned && !startsName(tokens, at, wanted)) return null;
  const found = partiesAt(tokens, at, { wanted, dashes: true });
  return found.parties.length > 1 && found.parties.some(({ isUnnamed }) => !isUnnamed)
    ? found
    : null;
}

/** Behind the subject, in brackets or behind a dash, and nothing else there. */
function apart(tokens: readonly Token[], from: number, to: number): readonly Party[] {
  const bracketed = inBrackets(tokens, from, to);
  if (bracketed.length > 0) return bracketed;
  const dash = tokens.findIndex(
    ({ kind, text }, at) => at >= from && at < to && kind === 'sign' && /^[—–]$/u.test(text),
  );
  if (dash === -1) return [];
  const { parties, next } = partiesAt(tokens.slice(0, to), dash + 1, { wanted: 'any' });
  const isAll = tokens.slice(next, to).every(({ text }) => /^[.;,]$/u.test(text));
  return parties.length > 1 && isAll ? parties : [];
}

/** «меморандум о заводе (акимат области, Х)»: brackets that hold nothing but names. */
function inBrackets(tokens: readonly Token[], from: number, to: number): readonly Party[] {
  for (const { kind, text, start } of tokens.slice(from, to)) {
    if (kind !== 'bracket') continue;
    const own = tokensOf(text);
    const { parties, next } = partiesAt(own, 0, { wanted: 'any', dashes: true });
    if (parties.length > 1 && next === own.length)
      return parties.map((party) => ({
        ...party,
        start: start + 1 + party.start,
        end: start + 1 + party.end,
      }));
  }
  return [];
}

/** The subject near the end of the parties: a few words of place or time may stand between. */
export function subjectAt(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): Run | null {
  for (let at = from; at < Math.min(to, from + 14); at++) {
    const start = subjectStart(tokens, at);
    if (start !== null && start < to) return subjectRun(text, tokens, [start, to]);
    if (/^[;.]$/u.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** «договор аренды», «контракт купли-продажи»: a noun in the genitive says what it is about. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  const { text = '', kind } = tokens[at] ?? {};
  return (
    kind === 'word' &&
    /^\p{Ll}{4,}(?:[иыаяй]|ого|его|ых|их)$/u.test(text) &&
    !/^(?:подпис|заключ|был|были|стал)/u.test(text)
  );
}

/** By the act of the document, else by a later one of the same sentence. */
function signers(naming: Naming): readonly Party[] {
  const own = signatories(naming);
  const { later = null, mention } = naming;
  if (own.length > 0 || later === null || later.start < mention.next) return own;
  return signatories({ ...naming, act: later });
}

/** «Меморандум подписали А и Б», «подписан акиматом и компанией «Х»»: who signs stands behind the verb. */
function signatories({ tokens, mention, act, to }: Naming): readonly Party[] {
  if (!act) return [];
  const wanted = act.voice === 'passive' ? 'instrumental' : 'nominative';
  const end = act.end <= mention.start ? mention.start : tokens.length;
  for (let at = act.end; at < Math.min(tokens.length, act.end + 10); at++) {
    if (at >= mention.start && at < mention.next) return [];
    if (act.start < mention.start && at >= mention.start) return [];
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (word === 'между') return partiesAt(tokens, at + 1, { wanted: 'instrumental' }).parties;
    if (/^со?$/u.test(word) && startsName(tokens, at + 1, 'instrumental'))
      return partiesAt(tokens, at + 1, { wanted: 'instrumental' }).parties;
    if (/^[.;]$/u.test(word) || (at >= to && act.end <= to)) return [];
    if (/^(?:в|на|во)$/u.test(word)) {
      at++;
      continue;
    }
    if (startsParty(tokens, at, wanted)) {
      const found = partiesAt(tokens.slice(0, end), at, { wanted, dashes: true });
      if (found.parties.length > 0) return found.parties;
    }
  }
  return [];
}
