import type { Locale } from '#src/site.ts';
import { nameStem } from '#src/lib/name-stem.ts';
import type { Piece } from '../text/piece.ts';
import { capital } from '../russian/nominative.ts';
import { daysIn } from './date.ts';

/** A forum or the like that a text tells of. */
export interface FoundEvent {
  readonly name: string;
  readonly edition: number | null;
  readonly theme: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly place: string | null;
  /** Index of the event inside which it takes place. */
  readonly partOf: number | null;
  readonly line: number;
  readonly piece: Piece;
}

const NOUN =
  'форум|конференци|конгресс|саммит|съезд|выставк|инвестфорум|бизнес-форум|бизнес форум|круглый стол|ярмарк';
const ROMAN = '[IVXLХІ]{1,7}';
const ORDINALS: Readonly<Record<string, number>> = {
  перв: 1,
  втор: 2,
  трет: 3,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  десят: 10,
  одиннадцат: 11,
  двенадцат: 12,
  тринадцат: 13,
};
const WORDED = Object.keys(ORDINALS)
  .map((stem) => `${stem}(?:ый|ой|ий|ого|ая|ое|ом|ая|ья|ей)`)
  .join('|');
const NUMBER = String.raw`(?<edition>${ROMAN}(?![\p{L}])(?:-?й|-?я|-?ого)?|\d{1,3}-?(?:й|я|ый|ая|го|ом)|${WORDED})`;
/** Number, adjectives, noun, and what belongs to the name behind it. */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}\s+)(?<lead>(?:[\p{L}-]+(?:ый|ий|ой|ая|ое|ого|ой|ом)\s+){0,4})(?<noun>(?:${NOUN})\p{L}{0,3})(?<rest>(?:\s+(?!на\s|с\s|в\s|и\s+будет|по\s+итогам|под\s|состо|прош|прой|котор|где|заверш|начал|откр)[\p{L}«»-]+){0,9})`,
  'iu',
);
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<lead>(?:[\p{L}]+-[\p{L}]+(?:ий|ого|ом|ая|ой)\s+|международн\p{L}+\s+|инвестиционн\p{L}+\s+|делов\p{L}+\s+|экономическ\p{L}+\s+){1,3})(?<noun>(?:бизнес[ -])?(?:форум|конференци|саммит|конгресс)\p{L}{0,3})(?<rest>(?:\s+«[^»]{3,60}»)?)`,
  'iu',
);

/** Events that a Russian text names with a number, and one with a name of its own inside them. */
export function eventsIn(pieces: readonly Piece[], locale: Locale): FoundEvent[] {
  if (locale !== 'ru') return [];
  const events: FoundEvent[] = [];
  for (const piece of pieces) {
    const named = NAMED.exec(piece.text);
    if (named?.groups)
      addEvent(events, piece, {
        name: nameOf(named.groups),
        edition: editionOf(named.groups['edition'] ?? ''),
        locale,
      });
    const bare = BARE.exec(piece.text);
    if (bare?.groups && !isInside(bare, named))
      addEvent(events, piece, { name: nameOf(bare.groups), edition: null, locale });
  }
  return events.map((event, index) => ({ ...event, partOf: containing(events, index) }));
}

const isInside = (bare: RegExpExecArray, named: RegExpExecArray | null): boolean =>
  named !== null && bare.index >= named.index && bare.index < named.index + named[0].length;

function addEvent(
  events: FoundEvent[],
  piece: Piece,
  {
    name,
    edition,
    locale,
  }: { readonly name: string; readonly edition: number | null; readonly locale: Locale },
): void {
  const key = keyOf(name);
  const known = events.findIndex(
    (event) =>
      keyOf(event.name) === key ||
      (edition !== null && event.edition === edition) ||
      (edition === null && isShort(key, keyOf(event.name))),
  );
  const { text } = piece;
  const own: FoundEvent = {
    name,
    edition,
    theme:
      /на тему:?\s*«([^»]+)»/iu.exec(text)?.[1] ??
      /под (?:девизом|названием|лозунгом):?\s*«([^»]+)»/iu.exec(text)?.[1] ??
      null,
    date: daysIn(text, locale)[0] ?? null,
    place:
      /(?:^|\s)[Вв]\s+(?:городе\s+)?(\p{Lu}[\p{L}-]+)/u
        .exec(text)?.[1]
        ?.replace(/е$/u, 'а')
        .replace(/^Алматы$/u, 'Алматы') ?? null,
    partOf: null,
    line: piece.block.lineAt(piece.start),
    piece,
  };
  const same = events[known];
  if (!same) events.push(own);
  else
    events[known] = {
      ...same,
      theme: same.theme ?? (same.edition === edition ? own.theme : null),
      date: same.date ?? (edition === null ? null : own.date),
    };
}

const keyOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => nameStem(word, 'ru')).join(' ');

/** «российского форума» of «российского бизнес-форума»: the same told shorter. */
const isShort = (short: string, full: string): boolean => {
  const words = new Set(full.split(' '));
  return short.split(' ').every((word) => words.has(word));
};

/** «В рамках этого форума проходит …»: the event told of before. */
function containing(events: readonly FoundEvent[], index: number): number | null {
  const event = events[index];
  if (event?.edition !== null) return null;
  if (!/в рамках/iu.test(event.piece.text)) return null;
  const before = events.findLastIndex((other, at) => at < index && other.edition !== null);
  return before === -1 ? null : before;
}

/** «XIII форум …» in the nominative, its noun with a capital letter as the name of one event. */
function nameOf(groups: Readonly<Record<string, string | undefined>>): string {
  const lead = (groups['lead'] ?? '').trim().split(/\s+/u).filter(Boolean);
  const noun = nounNominative(groups['noun'] ?? '');
  const isFeminine = /я$|а$/u.test(noun);
  const adjectives = lead.map((word) =>
    word
      .replace(/(?:ого|ому|ом|ым)$/u, isFeminine ? 'ая' : 'ый')
      .replace(/(?:ск|к|г|х)ый$/u, (end) => end.replace('ый', 'ий'))
      .replace(/(?:ой)$/u, isFeminine ? 'ая' : 'ой'),
  );
  const edition = groups['edition'];
  const number =
    edition === undefined
      ? []
      : [
          /^\p{Ll}/u.test(edition)
            ? capital(edition)
            : edition.replace(/-?(?:й|ого|го|ом)$/u, (end) =>
                /^\d/u.test(edition) ? '-й' : end && '',
              ),
        ];
  const rest = (groups['rest'] ?? '').trim();
  const words = [...number, ...adjectives, noun, ...(rest === '' ? [] : [rest])];
  return capital(
    words
      .join(' ')
      .replace(/бизнес форум/iu, 'бизнес-форум')
      .replace(/[«»]?$/u, (end) => (rest.startsWith('«') ? end : '')),
  );
}

const nounNominative = (noun: string): string =>
  noun
    .replace(/(?<=форум|конгресс|саммит|съезд|стол)(?:а|е|у|ом)$/iu, '')
    .replace(/(?<=конференци)(?:и|ю|ей)$/iu, 'я')
    .replace(/(?<=выставк|ярмарк)(?:и|е|у|ой)$/iu, 'а');

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10, L: 50 };

function editionOf(text: string): number | null {
  if (/^\d/u.test(text)) return Number.parseInt(text, 10);
  const small = text.toLowerCase();
  const worded = Object.entries(ORDINALS).find(([stem]) => small.startsWith(stem));
  if (worded) return worded[1];
  const digits = Array.from(
    text.replace(/-.*$/u, '').toUpperCase(),
    (letter) => ROMAN_DIGITS[letter] ?? 0,
  );
  const value = digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
  return value > 0 ? value : null;
}
