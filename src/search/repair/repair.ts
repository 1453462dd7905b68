import { otherLayouts } from '#src/search/repair/layout.ts';
import type { Vocabulary } from '#src/search/repair/vocabulary.ts';
import { lookalike, smallLetters } from '#src/search/text/letters.ts';
import { isAsking, isStopWord } from '#src/search/text/stop-words.ts';
import { wordsOf } from '#src/search/text/words.ts';

/** Why a piece of a query was read otherwise than typed. */
export type RepairReason = 'layout' | 'alphabet' | 'spelling' | 'spacing';

/** A piece of a query, and what the archive calls it. */
export interface Repair {
  typed: string;
  meant: string;
  reason: RepairReason;
}

export interface RepairedQuery {
  query: string;
  repairs: Repair[];
}

const QUOTED = /"[^"]*"?|\S+/gu;
const SHORTEST = 3;
const SHORTEST_PART = 4;
/** Parts into which a word falls when it is typed with spaces. */
const MOST_PARTS = 3;
/** A query with this many known words is understood; a word that it adds is not guessed lightly. */
const UNDERSTOOD = 3;

/**
 * The query with its unknown words replaced by words of the archive. What stands in quotes, after
 * a minus or a colon, or in `asTyped` is left alone.
 */
export function repaired(
  query: string,
  vocabulary: Vocabulary,
  asTyped: readonly string[],
): RepairedQuery {
  const pieces = query.match(QUOTED) ?? [];
  const known = wordsOf(query).filter(({ text }) => vocabulary.has(text)).length;
  const sure = known >= UNDERSTOOD;
  const repairs: Repair[] = [];
  const result: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const free = isFree(piece) && !asTyped.includes(piece);
    const joined = free ? joining(pieces.slice(at, at + MOST_PARTS), vocabulary) : undefined;
    const repair = joined ?? (free ? repairOf(piece, vocabulary, sure) : undefined);
    result.push(repair?.meant ?? piece);
    if (repair && !asTyped.includes(repair.typed)) repairs.push(repair);
    else if (repair) result.splice(-1, 1, piece);
    if (joined && repairs.includes(joined)) at += joined.typed.split(' ').length - 1;
  }
  return { query: result.join(' '), repairs };
}

function isFree(piece: string): boolean {
  return piece !== '' && !/^["“„«\-−–]|^\p{L}+:|\*/u.test(piece);
}

function repairOf(piece: string, vocabulary: Vocabulary, sure: boolean): Repair | undefined {
  const strange = wordsOf(piece).some(({ text }) => !passes(text, vocabulary));
  if (!strange || piece.length < SHORTEST) return undefined;
  const made = (meant: string, reason: RepairReason): Repair => ({ typed: piece, meant, reason });
  const layout = otherLayouts(piece).find((text) => isKnown(text, vocabulary));
  if (layout !== undefined) return made(layout, 'layout');
  const unknown = unknownWords(piece, vocabulary);
  if (unknown.length === 0) return undefined;
  const [first = ''] = unknown;
  const twin = lookalike(smallLetters(first));
  if (twin !== undefined && vocabulary.has(twin)) {
    return made(replacedIn(piece, [[first, twin]]), 'alphabet');
  }
  const whole = wordsOf(piece).map(({ text }) => text);
  const solid = whole.join('');
  if (whole.length > 1 && vocabulary.has(solid)) return made(solid, 'spacing');
  const meant = unknown.map((word) => [word, vocabulary.sounding(word)] as const);
  if (meant.every(([, found]) => found !== undefined)) {
    const alphabet =
      /\p{Script=Cyrillic}/u.test(first) === /\p{Script=Cyrillic}/u.test(meant[0]?.[1] ?? '');
    return made(replacedIn(piece, meant), alphabet ? 'spelling' : 'alphabet');
  }
  const related = unknown.every((word) => vocabulary.hasRelative(word));
  const parts = unknown.length === 1 && !related ? divided(first, vocabulary) : undefined;
  if (parts !== undefined) return made(replacedIn(piece, [[first, parts]]), 'spacing');
  const near = unknown.map((word) => [word, vocabulary.nearest(word, sure || related)] as const);
  const found = near.filter(([, word]) => word !== undefined);
  return found.length > 0 ? made(replacedIn(piece, found), 'spelling') : undefined;
}

/** A word of the archive that was typed in two or three parts; one of them means nothing alone. */
function joining(pieces: readonly string[], vocabulary: Vocabulary): Repair | undefined {
  for (let count = pieces.length; count > 1; count -= 1) {
    const parts = pieces.slice(0, count);
    const lonely = parts.some((part) => unknownWords(part, vocabulary).length > 0);
    const solid = parts.join('');
    if (!lonely || !parts.every(isFree) || wordsOf(solid).length !== 1) continue;
    const meant = vocabulary.has(solid) ? solid : sounding(solid, vocabulary);
    if (meant !== undefined) return { typed: parts.join(' '), meant, reason: 'spacing' };
  }
  return undefined;
}

/** Long words only: short ones sound alike by chance. */
const sounding = (word: string, vocabulary: Vocabulary): string | undefined =>
  word.length < 2 * SHORTEST_PART ? undefined : vocabulary.sounding(word);

/** Two known words that were run together; the rarer of them as common as possible. */
function divided(word: string, vocabulary: Vocabulary): string | undefined {
  let best: { text: string; count: number } | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(vocabulary.count(left), vocabulary.count(right));
    if (count > (best?.count ?? 0)) best = { text: `${left} ${right}`, count };
  }
  return best?.text;
}

function isKnown(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text).map((word) => word.text);
  const signs = words.join('').length;
  return signs >= SHORTEST && words.every((word) => passes(word, vocabulary));
}

function unknownWords(piece: string, vocabulary: Vocabulary): string[] {
  return wordsOf(piece)
    .map(({ text }) => text)
    .filter((word) => !passes(word, vocabulary) && word.length >= SHORTEST);
}

function passes(word: string, vocabulary: Vocabulary): boolean {
  return /\d/u.test(word) || isAsking(word) || isStopWord(word, 'kk') || vocabulary.has(word);
}

function replacedIn(
  piece: string,
  words: readonly (readonly [string, string | undefined])[],
): string {
  return words.reduce((text, [from, to]) => text.replace(from, to ?? from), piece);
}
