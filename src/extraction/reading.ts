import type { Attendance } from '#src/lib/records/event.ts';
import type { Locale } from '#src/site.ts';
import { agreementsIn, type Announced, type Missed } from './agreements.ts';
import { withoutContacts, type LeftOut } from './contact.ts';
import { daysIn, yearOf } from './event/date.ts';
import { eventsIn, type FoundEvent } from './event/event.ts';
import { attendanceIn, organizersIn, participantsIn, type FoundOrganizer } from './event/role.ts';
import { sessionsIn, type FoundSession } from './event/session.ts';
import { faultsIn, type Fault } from './fault.ts';
import { figuresIn, type FoundFigure } from './figure.ts';
import { merged } from './merge.ts';
import { languageOf } from './reader.ts';
import { blocksOf } from './text/block.ts';
import { decode } from './text/decode.ts';
import { htmlLines, looksLikeHtml } from './text/html.ts';
import { linesOf, type Line } from './text/line.ts';
import type { Piece } from './text/piece.ts';
import { totalsIn, type FoundTotal } from './total.ts';

/** All that rules make of one press release, each value with its line. */
export interface Reading {
  readonly language: Locale;
  readonly title: { readonly text: string; readonly line: number } | null;
  /** City that the dateline names, and its day. */
  readonly place: string | null;
  readonly published: string | null;
  readonly agreements: readonly Announced[];
  readonly totals: readonly FoundTotal[];
  readonly figures: readonly FoundFigure[];
  readonly events: readonly FoundEvent[];
  readonly sessions: readonly FoundSession[];
  readonly organizers: readonly FoundOrganizer[];
  readonly attendance: readonly Attendance[];
  readonly participants: readonly {
    readonly text: string;
    readonly isExpected: boolean;
    readonly piece: Piece;
  }[];
  readonly faults: readonly Fault[];
  readonly unparsed: readonly Missed[];
  readonly leftOut: readonly LeftOut[];
  /** Abbreviations that the text introduces, with the full name. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The text as read, for the digest of its runs of words. */
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Reads a press release as received: plain text or HTML, in any of the three languages. */
export function readSource(bytes: Uint8Array): Reading {
  const source = decode(bytes);
  const lines = looksLikeHtml(source) ? htmlLines(source) : linesOf(source);
  const { blocks, leftOut } = withoutContacts(blocksOf(lines));
  const text = blocks.map((block) => block.text).join('\n');
  const language = languageOf(text);
  const { announced, missed, used, pieces } = agreementsIn(
    blocks,
    language,
    yearOf(text, language),
  );
  const { title, piece: titlePiece } = heading(pieces);
  const agreements = merged(announced, titlePiece);
  const found = {
    totals: totalsIn(pieces, language),
    figures: figuresIn(pieces, language),
    events: eventsIn(pieces, language),
    sessions: sessionsIn(pieces, language),
    organizers: organizersIn(pieces, language),
    attendance: attendanceIn(pieces, language),
    participants: participantsIn(pieces, language),
  };
  const taken = new Set<Piece>([
    ...used,
    ...found.totals.flatMap((total) => total.pieces),
    ...Object.values(found).flatMap((list) =>
      list.flatMap((one) => ('piece' in one ? [one.piece] : [])),
    ),
  ]);
  return {
    language,
    title,
    ...dateline(text, language),
    agreements,
    ...found,
    faults: faultsIn(lines, language),
    unparsed: unparsed(pieces, taken, missed),
    leftOut,
    aliases: aliasesOf(announced),
    text,
    lines,
  };
}

const LONGEST_TITLE = 220;

/** The first block, if it is one sentence that ends without a full stop. */
function heading([first]: readonly Piece[]): Pick<Reading, 'title'> & {
  readonly piece: Piece | null;
} {
  const text = first?.block.text ?? '';
  const isTitle =
    first !== undefined &&
    !first.block.isItem &&
    text.length <= LONGEST_TITLE &&
    !/[.:;]$/u.test(text) &&
    !/[.!?]\s+\p{Lu}/u.test(text);
  return isTitle
    ? { title: { text, line: first.block.line }, piece: first }
    : { title: null, piece: null };
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{L}+)?)[,.]\s*(?<rest>[^\n]{0,40}?(?:19|20)\d\d)/mu;

/** «Астана, 16 сентября 2016 года»: the only day that is that of the release. */
function dateline(text: string, language: Locale): Pick<Reading, 'place' | 'published'> {
  const groups = DATELINE.exec(text.slice(0, 1500))?.groups;
  const day = groups ? daysIn(groups['rest'] ?? '', language)[0] : undefined;
  const alone = text
    .split('\n')
    .slice(0, 4)
    .find((line) => line.length < 30 && /^\d/u.test(line) && daysIn(line, language).length === 1);
  return {
    place: day === undefined ? null : (groups?.['place'] ?? null),
    published:
      day?.slice(-10) ??
      (alone === undefined ? null : (daysIn(alone, language)[0]?.slice(-10) ?? null)),
  };
}

const PLAIN = 'документов, сумм, событий и показателей здесь не найдено: решает редактор';

/** What no reading has used, once a line of the source. */
function unparsed(
  pieces: readonly Piece[],
  taken: ReadonlySet<Piece>,
  missed: readonly Missed[],
): Missed[] {
  const isMissed = new Set(missed.map(({ text }) => text));
  const [title] = pieces;
  const rest = pieces
    .filter((piece) => !taken.has(piece) && !isMissed.has(piece.written) && piece !== title)
    .map((piece) => ({
      line: piece.block.lineAt(piece.start),
      text: piece.written,
      reason: PLAIN,
    }));
  const unused = missed.filter(({ text }) => ![...taken].some((piece) => piece.written === text));
  return [...unused, ...rest].sort((a, b) => a.line - b.line);
}

function aliasesOf(announced: readonly Announced[]): ReadonlyMap<string, string> {
  const parties = announced.flatMap((statement) => statement.parties);
  return new Map(
    parties.flatMap(({ alias, name }) => (alias === null ? [] : [[alias, name] as const])),
  );
}
