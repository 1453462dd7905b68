import type { ListContext, PieceReading, Statement } from '../statement.ts';
import { tokensOf, type Token } from '../text/token.ts';
import { actsIn, type Act } from './act.ts';
import { backgroundOf, INVALID } from './background.ts';
import { readNaming } from './document.ts';
import { kindMentions, type KindMention } from './kind.ts';
import type { Party } from '../party.ts';
import { pairOf, SIDES } from './pair.ts';
import { leftParties } from './signer.ts';
import { startsName } from './name-start.ts';

/** What a piece of Russian text announces. `year` is the year of the document, where it is known. */
export function readRussian(
  text: string,
  list: ListContext | null,
  year: number | null,
): PieceReading {
  const tokens = tokensOf(text.replace(SIDES, (label) => ' '.repeat(label.length)));
  const mentions = kindMentions(tokens);
  const acts = actsIn(tokens);
  if (list === null && (mentions.length === 0 || acts.length === 0)) return NOTHING;
  const background = backgroundOf(text, year);
  if (background !== null && (list === null || acts.length > 0 || background === INVALID))
    return refused(background);
  if (list !== null && mentions.length < 2 && DATED.test(text))
    return refused('документ с прежней датой');
  const statements =
    mentions.length === 0 ? [] : fromMentions({ text, tokens, mentions, acts, list });
  if (statements.length > 0) return { statements, refusal: null };
  if (list !== null) {
    const pair = pairOf(text, tokens, list);
    if (pair) return { statements: [pair], refusal: null };
  }
  if (mentions.length === 0 || (list === null && acts.length === 0)) return NOTHING;
  const loose = list === null ? looseIn({ text, tokens, mentions, acts, list }) : null;
  return { ...refused('документ назван, а стороны не названы'), ...(loose && { loose }) };
}

/** «Соглашение от 2 июня 1997 года» of its own, not the one that a protocol changes. */
const DATED = /(?<!\p{L})от \d{1,2} \p{L}+ (?:19|20)\d\d/iu;

const REFERRING =
  /(?<!\p{L})(?:сторон\p{L}+|партн[её]р\p{L}+|компани[ия](?=\s+(?:также\s+)?подпис)|соответствующ\p{L}+|по (?:итогам|результатам|окончании|завершении)|в (?:ходе|рамках) (?:встреч|визит|переговор|мероприят)\p{L}*)(?!\p{L})/iu;

/** «Подписано соглашение о намерениях.»: one document of which the sentence does not say who signs it. */
function looseIn(piece: Piece): PieceReading['loose'] | null {
  const { text, tokens, mentions, acts, list } = piece;
  const [mention] = mentions;
  if (!mention || mention.isPlural) return null;
  const act = actFor(acts, mention, tokens.length);
  if (!act) return null;
  const left = leftParties(piece, { mention, act, isFirst: true });
  const found = readNaming({ text, tokens, mention, to: tokens.length, act, left, list });
  const parties = found.parties.filter(({ isUnnamed }) => !isUnnamed);
  return {
    kind: mention.kind,
    kindAsGiven: mention.asGiven,
    kindBasis: 'own',
    parties: parties.length < 2 ? parties : [],
    subject: found.subject,
    stage: act.stage,
    start: tokens[mention.start]?.start ?? 0,
    end: text.length,
    isReferring: REFERRING.test(text),
  };
}

const NOTHING: PieceReading = { statements: [], refusal: null };
const refused = (reason: string): PieceReading => ({ statements: [], refusal: { reason } });

interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly KindMention[];
  readonly acts: readonly Act[];
  readonly list: ListContext | null;
}

function fromMentions(piece: Piece): Statement[] {
  const { mentions, tokens, acts, list } = piece;
  const heads = mentions.filter((mention, index) => isHead(piece, mention, index));
  return heads.flatMap((mention, index): Statement[] => {
    const following = heads[index + 1];
    const to = following ? clauseStart(tokens, following.start) : tokens.length;
    const act = actFor(acts, mention, to);
    if (!act && list === null) return [];
    const left = leftParties(piece, { mention, act, isFirst: index === 0 });
    const later = acts.find(({ start }) => start >= mention.next) ?? null;
    const found = readNaming({ ...piece, mention, to, act, later, left });
    return statementsOf(piece, { mention, act, to, ...found });
  });
}

/** An item with one party names its document within so many words. */
const LEAD = 4;

interface Found extends ReturnType<typeof readNaming> {
  readonly mention: KindMention;
  readonly act: Act | null;
  readonly to: number;
}

function statementsOf({ tokens, list, mentions }: Piece, found: Found): Statement[] {
  const { mention, act, to, subject } = found;
  const isListed = list !== null;
  const parties =
    isListed && found.parties.length < 2 && list.parties.length > 0
      ? [...list.parties, ...found.parties.filter((one) => !isIn(list.parties, one))]
      : found.parties;
  if (parties.every(({ isUnnamed }) => isUnnamed)) return [];
  if (parties.length < 2 && !(isListed && mention === mentions[0] && mention.start < LEAD))
    return [];
  const [first, last] = [tokens[mention.start], tokens[to - 1]];
  const one = {
    kind: mention.kind,
    kindAsGiven: mention.asGiven,
    kindBasis: 'own' as const,
    subject,
    stage: act?.stage ?? list?.stage ?? null,
    start: Math.min(first?.start ?? 0, ...parties.map(({ start }) => start)),
    end: last?.end ?? 0,
  };
  const [side, ...others] = parties;
  // «подписал соглашения с А, Б и В»: a document with each.
  const isEach =
    isSeveral(tokens, mention, act) &&
    side &&
    others.length > 1 &&
    act?.voice === 'active' &&
    side.end < (tokens[act.start]?.start ?? 0) &&
    others.every(({ start }) => start > (tokens[act.start]?.start ?? 0));
  if (isEach) return others.map((other) => ({ ...one, parties: [side, other] }));
  return [parties, ...found.others].map((own) => ({ ...one, parties: own }));
}

/** «подписал соглашения»: behind an active verb the accusative plural, which the genitive singular is like. */
const isSeveral = (tokens: readonly Token[], mention: KindMention, act: Act | null): boolean =>
  mention.isPlural ||
  (act?.voice === 'active' && /^соглашения$/iu.test(tokens[mention.index]?.text ?? ''));

const isIn = (parties: readonly Party[], { name }: Party): boolean =>
  parties.some((one) => one.name === name);

/** A kind begins a document, unless it only stands inside what another one is about. */
function isHead(
  { tokens, mentions, acts, list }: Piece,
  mention: KindMention,
  index: number,
): boolean {
  if (index === 0) return true;
  const before = tokens[mention.start - 1]?.text ?? '';
  const isJoined = /^(?:[,;:.—–]|и|также|\d+)$/iu.test(before) || before === ')';
  const next = tokens[mention.next]?.text.toLowerCase() ?? '';
  const isOwn =
    /^(?:между|с|со|о|об|по|на)$/u.test(next) ||
    mention.isQualified ||
    // «договор поставки между …»
    tokens.slice(mention.next, mention.next + 3).some(({ text }) => /^между$/iu.test(text)) ||
    startsName(tokens, mention.next, 'any');
  const former = mentions[index - 1];
  const isOther =
    former !== undefined && acts.some(({ start }) => start > former.index && start < mention.index);
  return (isJoined && isOwn) || (isOther && isOwn && list === null);
}

/** The separator before a document belongs to none. */
function clauseStart(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && /^(?:[,;:.—–]|и|а|также|\d+)$/iu.test(tokens[at - 1]?.text ?? '')) at--;
  return at;
}

/** The act of the document: the nearest before it, else the next behind it. */
function actFor(acts: readonly Act[], mention: KindMention, to: number): Act | null {
  const before = acts.findLast(({ start }) => start < mention.index);
  return before ?? acts.find(({ start }) => start > mention.index && start < to) ?? null;
}
