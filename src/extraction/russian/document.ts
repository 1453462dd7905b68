import { apart } from './apart.ts';
import type { Naming } from './naming.ts';
import { signers } from './signatories.ts';
import type { Party } from '../party.ts';
import type { Run, Statement } from '../statement.ts';
import { type Token } from '../text/token.ts';
import { partiesAt } from './parties.ts';
import { startsName } from './name-start.ts';
import { officeAt, startsParty } from './office.ts';
import { partiesBehind, subjectRun, subjectStart } from './subject.ts';

/** One document, and the parties of others of its kind. */
interface Read extends Pick<Statement, 'parties' | 'subject'> {
  readonly others: readonly (readonly Party[])[];
}

/** «…, между В и Г, а также между Д и Е». */
function furtherPairs({ tokens, to }: Naming, from: number): (readonly Party[])[] {
  const pairs: (readonly Party[])[] = [];
  let at = from;
  while (at < to) {
    const isJoint = /^(?:,|и|а|также)$/iu.test(tokens[at]?.text ?? '');
    if (/^между$/iu.test(tokens[at]?.text ?? '')) {
      const { parties, next } = partiesAt(tokens.slice(0, to), at + 1, { wanted: 'instrumental' });
      if (parties.length < 2) return pairs;
      pairs.push(parties);
      at = next;
    } else if (isJoint) at++;
    else return pairs;
  }
  return pairs;
}

/** What is said behind the noun of the kind: who agrees, and on what. */
export function readNaming(naming: Naming): Read {
  const { left } = naming;
  const right = behindKind(naming);
  const isWhole = right.isBetween && right.parties.length > 1;
  const parties = isWhole ? right.parties : joined(left, right.parties);
  const after = parties.length < 2 ? signers(naming) : [];
  return {
    parties: after.length > 0 ? joined(parties, after) : parties,
    subject: right.subject,
    others: isWhole ? furtherPairs(naming, right.next ?? 0) : [],
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
  /** First token behind them. */
  readonly next?: number;
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
  const counted = /^со?$/u.test(word) ? behindColon(tokens, at, to) : null;
  if (counted !== null) return partiesThenSubject(text, tokens, [counted, to]);
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
    next: found.next,
    subject: subject ?? subjectAt(text, tokens, [found.next, to]),
  };
}

/** «с тремя вузами: А, Б и В». */
function behindColon(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to, from + 8); at++) {
    if (tokens[at]?.text === ':') return at + 1;
    if (!/^\p{Ll}/u.test(tokens[at]?.text ?? '')) return null;
  }
  return null;
}

function partiesThenSubject(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): Behind {
  const { parties, next } = partiesAt(tokens.slice(0, to), from, { wanted: 'instrumental' });
  return { parties, next, subject: subjectAt(text, tokens, [next, to]) };
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
