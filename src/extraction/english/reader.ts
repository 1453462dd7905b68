import type { Party } from '../party.ts';
import type { ListContext, PieceReading, Statement } from '../statement.ts';
import { tokensOf } from '../text/token.ts';
import { type Act, actsIn, isTitle } from './act.ts';
import { backgroundOf } from './background.ts';
import { type Sentence, beginsDocument, isCount } from './clause.ts';
import { readNaming } from './document.ts';
import { pairOf } from './heading.ts';
import { type Kind, kindsIn } from './kind.ts';
import type { Source } from './name.ts';
import { partiesAt } from './parties.ts';
import { leftParties } from './signer.ts';

const NOTHING: PieceReading = { statements: [], refusal: null };

const refused = (reason: string): PieceReading => ({ statements: [], refusal: { reason } });

interface Piece extends Sentence {
  readonly list: ListContext | null;
}

/** What a piece of English text announces. `year` is the year of the text, where it is known. */
export function readEnglish(
  text: string,
  list: ListContext | null,
  year: number | null,
): PieceReading {
  const source = { text, tokens: tokensOf(text) };
  const kinds = kindsIn(text, source.tokens);
  const acts = kinds.length === 0 && list === null ? [] : actsIn(text);
  if (list === null && (kinds.length === 0 || acts.length === 0)) return NOTHING;
  const background = backgroundOf(text, year);
  if (background !== null && (list === null || acts.length > 0)) return refused(background);
  const piece = { source, kinds, acts, list };
  const statements = fromKinds(piece);
  const [only] = statements;
  if (only && statements.length === 1 && list === null && isHeadline(text, only))
    return { ...NOTHING, loose: { ...only, isReferring: false } };
  if (statements.length > 0) return { statements, refusal: null };
  const pair = list === null || kinds.length > 0 ? null : pairOf(source, list);
  if (pair) return { statements: [pair], refusal: null };
  if (kinds.length === 0) return NOTHING;
  const loose = list === null ? looseIn(piece) : null;
  return { ...refused('документ назван, а стороны не названы'), ...(loose && { loose }) };
}

/** The heading of a release tells shortly what its text tells in full: the text goes before it. */
const isHeadline = (text: string, { parties }: Statement): boolean =>
  isTitle(text) &&
  (/(?<!\p{L})(?:signs?|inks?|concludes?|to sign|to ink)(?!\p{L})/u.test(text) ||
    parties.every(({ name }) => !name.includes(' ')));

function fromKinds(piece: Piece): Statement[] {
  const { kinds, source, acts, list } = piece;
  const heads = kinds.filter((_, index) => beginsDocument(piece, index));
  const statements: Statement[] = [];
  let left: readonly Party[] = [];
  let former: Act | null = null;
  for (const [index, kind] of heads.entries()) {
    const to = heads[index + 1]?.start ?? source.text.length;
    const act = actFor(acts, kind, to) ?? (list ? null : (acts[0] ?? null));
    if (!act && !list) continue;
    if (act && act !== former) {
      const from = index === 0 ? 0 : tokenAt(source, heads[index - 1]?.end ?? 0);
      left = leftOf(source, { act, kind, from }) ?? left;
    } else if (!act && list) left = itemParties(source, kind);
    former = act;
    const found = { kind, act, to: sharedEnd(piece, heads, index), left, isFirst: index === 0 };
    statements.push(...statementsOf(piece, found));
  }
  return statements;
}

const tokenAt = ({ tokens }: Source, offset: number): number =>
  Math.max(
    0,
    tokens.findIndex(({ start }) => start >= offset),
  );

/** «a memorandum and a contract were signed between A and B»: what is joined by «and» alone has the same parties. */
function sharedEnd({ source }: Piece, heads: readonly Kind[], index: number): number {
  let at = index;
  for (; at < heads.length - 1; at++) {
    const between = source.text.slice(heads[at]?.end, heads[at + 1]?.start);
    if (!/^,?\s*(?:and|as well as)?\s*(?:an?|the)?\s*$/u.test(between)) break;
  }
  return heads[at + 1]?.start ?? source.text.length;
}

interface Clause {
  readonly act: Act;
  readonly kind: Kind;
  readonly from: number;
}

/** Who signs by the words before the verb; `null` where this clause has no names of its own. */
function leftOf(source: Source, { act, kind, from }: Clause): readonly Party[] | null {
  if (act.voice === 'list' || act.voice === 'passive' || act.start > kind.start)
    return from === 0 ? [] : null;
  const found = leftParties(source, act, from);
  return found.length === 0 && from > 0 ? null : found;
}

/** «A and B – memorandum of cooperation» in a list. */
function itemParties(source: Source, kind: Kind): readonly Party[] {
  if (kind.start === 0) return [];
  const { parties, next } = partiesAt(source, 0, { dashes: true });
  const between = source.text.slice(source.tokens[next - 1]?.end ?? 0, kind.start);
  return next > 0 && /^\s*(?:[:,–—-]\s*)?(?:an?\s+|the\s+)?$/iu.test(between) ? parties : [];
}

interface Found {
  readonly kind: Kind;
  readonly act: Act | null;
  readonly to: number;
  readonly left: readonly Party[];
  readonly isFirst: boolean;
}

function statementsOf({ source, list }: Piece, found: Found): Statement[] {
  const { kind, act, to, left, isFirst } = found;
  const read = readNaming({ source, kind, act, to, left });
  const given = list?.parties ?? [];
  const parties =
    given.length > 0 &&
    (read.parties.length === 0 || (given.length === 1 && read.parties.length === 1))
      ? [...given, ...read.parties]
      : read.parties;
  const isNamed = parties.some(({ isUnnamed }) => !isUnnamed);
  const isKnown = parties.length > 1 && isNamed;
  if (!isKnown && !(list && isFirst && isNamed)) return [];
  const one = {
    kind: kind.code,
    kindAsGiven: kind.asGiven,
    kindBasis: 'own' as const,
    subject: read.subject,
    stage: act?.stage ?? list?.stage ?? null,
    start: kind.start,
    end: to,
  };
  const [side, ...others] = parties;
  // «A signed memorandums with B and C»: a document with each.
  const isEach = kind.isPlural && left.length === 1 && side === left[0] && others.length > 1;
  if (side && isEach) return others.map((other) => ({ ...one, parties: [side, other] }));
  if (isCount(source.text, kind) && !read.isNamedBehind && !list) return [];
  return [parties, ...read.others].map((own) => ({ ...one, parties: own }));
}

/** The act of the document: the nearest before it, else the next behind it. */
function actFor(acts: readonly Act[], kind: Kind, to: number): Act | null {
  const before = acts.findLast(({ start }) => start < kind.start);
  return before ?? acts.find(({ start }) => start >= kind.start && start < to) ?? null;
}

const REFERRING =
  /(?<!\p{L})(?:parties|sides|partners|they|following the (?:talks|meeting|negotiations)|(?:two|both) (?:companies|institutions|universities|organi[sz]ations|agencies|banks|ministries))(?!\p{L})/iu;

/** «A contract was signed in Paris.»: one document of which the sentence does not say who signs it. */
function looseIn({ source, kinds, acts }: Piece): PieceReading['loose'] | null {
  const [kind] = kinds;
  if (!kind || kind.isPlural || kinds.length > 1) return null;
  const act = actFor(acts, kind, source.text.length);
  if (!act) return null;
  const left = leftOf(source, { act, kind, from: 0 }) ?? [];
  const read = readNaming({ source, kind, act, to: source.text.length, left });
  return {
    kind: kind.code,
    kindAsGiven: kind.asGiven,
    kindBasis: 'own',
    parties: read.parties.filter(({ isUnnamed }) => !isUnnamed),
    subject: read.subject,
    stage: act.stage,
    start: kind.start,
    end: source.text.length,
    isReferring: REFERRING.test(source.text),
  };
}
