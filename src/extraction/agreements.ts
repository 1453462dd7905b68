import type { Locale } from '#src/site.ts';
import { tiedParties, type LooseEnd } from './loose-end.ts';
import type { Party } from './party.ts';
import { READERS, type Reader } from './reader.ts';
import { familyOf, type ListContext, type Run, type Statement } from './statement.ts';
import type { Block } from './text/block.ts';
import { piecesOf, type Piece } from './text/piece.ts';

/** A document that the text announces, and where. */
export interface Announced extends Statement {
  readonly piece: Piece;
  readonly line: number;
}

/** A place that was looked at in vain. */
export interface Missed {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** What a text says of documents, piece by piece. */
export interface Agreements {
  readonly announced: readonly Announced[];
  readonly missed: readonly Missed[];
  /** Pieces that gave a document or the heading of a list. */
  readonly used: ReadonlySet<Piece>;
}

interface State {
  list: ListContext | null;
  readonly announced: Announced[];
  readonly missed: Missed[];
  readonly used: Set<Piece>;
  /** With the number of documents announced before each. */
  readonly loose: (LooseEnd & { readonly before: number })[];
}

/** Reads the blocks in order; a heading governs the items behind it. */
export function agreementsIn(
  blocks: readonly Block[],
  locale: Locale,
  year: number | null,
): Agreements & { readonly pieces: readonly Piece[] } {
  const reader = READERS[locale];
  const state: State = { list: null, announced: [], missed: [], used: new Set(), loose: [] };
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = piecesOf(block);
    pieces.push(...own);
    const isBeforeItems = blocks[index + 1]?.isItem === true && !block.isItem;
    const isTitle = own.length === 1 && block.text.length <= LONGEST_HEADING;
    if (
      !block.isItem &&
      state.list &&
      !CAPTION.test(block.text) &&
      !goesOn(own, state.list, { reader, year })
    )
      state.list = null;
    for (const [at, piece] of own.entries()) {
      const isLast = at === own.length - 1;
      const heads = piece.role === 'heading' || (isLast && isBeforeItems);
      const heading = heads
        ? (reader.heading(piece.text) ??
          (isBeforeItems || own[at + 1]?.role === 'item' ? before(pieces, piece, reader) : null))
        : isTitle
          ? reader.title(piece.text)
          : null;
      if (heading) {
        state.list = { ...heading, stage: heading.stage ?? state.list?.stage ?? null };
        state.used.add(piece);
        if (piece.text.endsWith(':') || isTitle) continue;
      }
      take(piece, state, { reader, year });
      if (piece.role === 'item' && own[at + 1]?.role === 'sentence') state.list = null;
    }
  }
  tie(state, pieces, reader);
  return { announced: state.announced, missed: state.missed, used: state.used, pieces };
}

/** A heading of a list of documents on its own line. */
const LONGEST_HEADING = 90;
/** How many sentences before a list may say what is listed: «подписан ряд документов. … В их числе:». */
const REACH = 3;

function before(pieces: readonly Piece[], piece: Piece, reader: Reader): ListContext | null {
  const at = pieces.indexOf(piece);
  for (const { text, role } of pieces.slice(Math.max(0, at - REACH), at).reverse()) {
    const heading = role === 'item' ? null : reader.heading(text);
    if (heading && heading.stage !== null) return { ...heading, kind: null, parties: [] };
  }
  return null;
}

/** Documents whose sides other sentences name take their place among the announced. */
function tie(state: State, pieces: readonly Piece[], { witnesses }: Reader): void {
  for (const end of state.loose.toReversed()) {
    const { statement, piece, before } = end;
    const isTold = state.announced.some((one) => one.kind.startsWith(familyOf(statement.kind)));
    const tied = isTold ? null : tiedParties(end, { pieces, witnesses });
    if (!tied || state.announced.some((one) => isOfSame(one, tied.parties))) continue;
    const line = piece.block.lineAt(piece.start + statement.start);
    state.announced.splice(before, 0, { ...statement, parties: tied.parties, piece, line });
    for (const own of [piece, ...tied.used]) state.used.add(own);
  }
}

/** «Подписание соглашения позволит …»: other words for what has been told of the same parties. */
const isOfSame = (one: Announced, parties: readonly Party[]): boolean =>
  one.parties.length === parties.length &&
  parties.every(({ name }) => one.parties.some((own) => own.name === name));

interface Reading {
  readonly reader: Reader;
  readonly year: number | null;
}

/** A block without a mark belongs to the list when it reads like an item of it. */
function goesOn([first]: readonly Piece[], list: ListContext, { reader, year }: Reading): boolean {
  if (!first || first.role === 'heading') return false;
  const { statements } = reader.read(first.text, list, year);
  const [statement] = statements;
  const isBeginning = statement !== undefined && statement.start < LONGEST_LEAD;
  return isBeginning && /^["«“\p{L}]/u.test(first.text) && !ROLE.test(first.text);
}

/** Who took the picture that stands between two items. */
const CAPTION = /^(?:photo|фото|сурет|photo credit|источник фото)(?!\p{L})[^.]{0,80}$/iu;
/** An item names its document at its beginning. */
const LONGEST_LEAD = 40;
const ROLE =
  /^(?:организатор|генеральн\p{L}* партн|партн[её]р|спонсор|ұйымдастырушы|серіктес|organi[sz]er|partner)/iu;

function take(piece: Piece, state: State, { reader, year }: Reading): void {
  const isItem =
    state.list !== null &&
    (piece.role === 'item' || piece.block.isItem || piece.isFirst || isFollowing(state, piece));
  const remark =
    isItem && !piece.isFirst && isFollowing(state, piece) ? reader.remark(piece.text) : null;
  const last = state.announced.at(-1);
  if (remark && last?.kindBasis === 'heading') {
    const subject = remark.subject;
    state.announced[state.announced.length - 1] = {
      ...last,
      ...remark,
      kindBasis: 'own',
      subject: subject ? shifted(subject, piece.start - last.piece.start) : last.subject,
    };
    state.used.add(piece);
    return;
  }
  const { statements, refusal, loose } = reader.read(piece.text, isItem ? state.list : null, year);
  if (loose) {
    const { isReferring, ...statement } = loose;
    state.loose.push({ statement, piece, isReferring, before: state.announced.length });
  }
  for (const statement of statements) {
    if (ROLE.test(piece.text)) continue;
    state.announced.push({
      ...statement,
      subject: statement.subject && asWritten(statement.subject, piece),
      piece,
      line: piece.block.lineAt(piece.start + statement.start),
    });
    state.used.add(piece);
  }
  if (statements.length === 0 && refusal)
    state.missed.push({
      line: piece.block.lineAt(piece.start),
      text: piece.written,
      reason: refusal.reason,
    });
}

const isFollowing = (state: State, piece: Piece): boolean =>
  state.announced.at(-1)?.piece.block === piece.block;

/** A subject is a run of words of its source. */
const asWritten = (run: Run, { block, start }: Piece): Run => ({
  ...run,
  text: block.text.slice(start + run.start, start + run.end),
});

const shifted = (run: Run, by: number): Run => ({
  ...run,
  start: run.start + by,
  end: run.end + by,
});
