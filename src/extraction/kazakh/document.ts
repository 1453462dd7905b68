import type { ListContext, Run, Statement } from '../statement.ts';
import { tokensOf } from '../text/token.ts';
import type { Act } from './act.ts';
import type { KindMention } from './kind.ts';
import type { Named, Zone } from './name.ts';
import { leadingSides, partiesOf, sidesIn, type Sides } from './parties.ts';
import { endsAdverbial } from './word.ts';

/** A document of a sentence and where to look for what the sentence says of it. */
export interface Naming {
  readonly zone: Zone;
  readonly mention: KindMention;
  readonly act: Act | null;
  /** Its clause begins here and the next document there. */
  readonly from: number;
  readonly to: number;
  readonly list: ListContext | null;
  readonly carried: Named | null;
}

export interface Found {
  readonly sides: Sides | null;
  readonly subject: Run | null;
}

/** Who signs and what about: in front of the kind, or behind it where nobody stands in front. */
export function foundIn(naming: Naming): Found {
  const { zone, mention, from, carried } = naming;
  const before = sidesIn(zone, [from, mention.start], carried);
  const subject = subjectOf(zone, [before?.next ?? from, mention.start]);
  if (partiesOf(before).length > 1) return { sides: before, subject };
  const behind = behindKind(naming);
  return partiesOf(behind).length > 1 ? { sides: behind, subject } : { sides: before, subject };
}

/** «меморандумға А мен Б қол қойды», «меморандум – А мен Б», «меморандум (А, Б)». */
function behindKind({ zone, mention, act, to }: Naming): Sides | null {
  const { tokens } = zone;
  const bracket = tokens[mention.next];
  if (bracket?.kind === 'bracket') {
    const own = { text: bracket.text, tokens: tokensOf(bracket.text) };
    const inside = leadingSides(own, 0, true);
    const shift = zone.text.indexOf(bracket.text, bracket.start);
    return (
      inside && {
        ...inside,
        next: mention.next + 1,
        names: inside.names.map((name) => ({
          ...name,
          party: { ...name.party, start: name.party.start + shift, end: name.party.end + shift },
        })),
      }
    );
  }
  if (act) {
    // «меморандумға қол қойды: құжатқа А мен Б қол қойды».
    const isTold = zone.tokens[act.next]?.text === ':';
    return sidesIn(zone, isTold ? [act.next, to] : [mention.next, act.start], null);
  }
  return /^[–—:-]$/u.test(tokens[mention.next]?.text ?? '')
    ? leadingSides(zone, mention.next + 1, false)
    : null;
}

const ABOUT = /^(?:туралы|жөніндегі|жөнінде|бойынша|саласындағы|бағытындағы)$/iu;

/** The words up to «туралы» or «саласындағы», without those of time and place in front. */
function subjectOf({ text, tokens }: Zone, [from, to]: readonly [number, number]): Run | null {
  let end = to;
  if (/^(?:туралы|жөніндегі)$/iu.test(tokens[end]?.text ?? '')) return null;
  while (end > from && ABOUT.test(tokens[end - 1]?.text ?? '')) end--;
  if (end === to) return null;
  let start = from;
  for (let at = from; at < Math.min(end - 1, from + 6); at++) {
    const { text: word = '', kind } = tokens[at] ?? {};
    if (kind !== 'word') break;
    if (endsAdverbial(word)) start = at + 1;
  }
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last || start >= end) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

/** A statement for every document that one mention stands for. */
export function statementsOf(naming: Naming, { sides, subject }: Found): Statement[] {
  const { zone, mention, act, list, from } = naming;
  const own = partiesOf(sides);
  const parties =
    list && own.length < 2
      ? [...list.parties.filter(({ name }) => own.every((one) => one.name !== name)), ...own]
      : own;
  const unnamed = parties.filter(({ isUnnamed }) => isUnnamed).length;
  // «инвесторлармен 12 меморандумға»: how many, not who.
  if (parties.length - unnamed < (mention.isPlural ? 2 : 1) || parties.length < 2) return [];
  const [first, last] = [zone.tokens[mention.start], zone.tokens[mention.next - 1]];
  const one = {
    kind: mention.kind,
    kindAsGiven: mention.asGiven,
    kindBasis: 'own' as const,
    subject,
    stage: act?.stage ?? list?.stage ?? null,
    start: Math.min(zone.tokens[from]?.start ?? 0, first?.start ?? 0),
    end: last?.end ?? zone.text.length,
  };
  if (mention.isPlural && sides?.isPaired === true && parties.length % 2 === 0)
    return parties.flatMap((party, at) => {
      const second = parties[at + 1];
      return at % 2 === 0 && second ? [{ ...one, parties: [party, second] }] : [];
    });
  const [side, ...others] = parties;
  // «А Б-мен, В-мен және Г-мен келісімдерге қол қойды»: a document with each.
  const isEach = mention.isPlural && side && others.length > 1 && sides?.isWith === true;
  if (isEach) return others.map((other) => ({ ...one, parties: [side, other] }));
  return [{ ...one, parties }];
}

/** «А – Б» under a heading that names the kind. */
export function pairOf(zone: Zone, list: ListContext): Statement | null {
  const { tokens, text } = zone;
  const sides = leadingSides(zone, 0, true);
  if (!sides || !list.kind) return null;
  const own = partiesOf(sides);
  const parties = own.length < 2 ? [...list.parties, ...own] : own;
  const next = tokens[sides.next];
  const isOver =
    !next ||
    /^[.;,:–—-]$/u.test(next.text) ||
    next.kind === 'bracket' ||
    tokens[sides.next - 1]?.text.startsWith('арасында') === true;
  if (!isOver || parties.length < 2 || own.every(({ isUnnamed }) => isUnnamed)) return null;
  const isCommas = parties.every(
    ({ end }, at) =>
      at === parties.length - 1 || text.slice(end, parties[at + 1]?.start).trim() === ',',
  );
  if (isCommas && list.parties.length === 0) return null;
  return {
    kind: list.kind.kind,
    kindAsGiven: list.kind.asGiven,
    kindBasis: 'heading',
    parties,
    subject: subjectOf(zone, [sides.next, tokens.length]),
    stage: list.stage,
    start: own[0]?.start ?? 0,
    end: text.length,
  };
}
