import { otherLayouts } from '#src/search/repair/layout.ts';
import { divided, shortened } from '#src/search/repair/spacing.ts';
import type { Vocabulary } from '#src/search/repair/vocabulary.ts';
import { lookalike, smallLetters } from '#src/search/text/letters.ts';
import { spelledOut } from '#src/search/text/short-form.ts';
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

const SHORTEST = 3;
/** From so many letters on, a single slip is likelier than two words run together. */
const LONG = 8;

/** What was meant by a piece without spaces; `sure` when the rest of the query is understood without it. */
export function repairOf(piece: string, vocabulary: Vocabulary, sure: boolean): Repair | undefined {
  const strange = wordsOf(piece).some(({ text }) => !passes(text, vocabulary));
  if (!strange || piece.length < SHORTEST) return undefined;
  const made = (meant: string, reason: RepairReason): Repair => ({ typed: piece, meant, reason });
  const layout = otherLayouts(piece).find((text) => isKnown(text, vocabulary));
  if (layout !== undefined) return made(layout, 'layout');
  const unknown = unknownWords(piece, vocabulary);
  if (unknown.length === 0) return undefined;
  const abbreviation = abbreviated(piece, vocabulary) ?? twinOf(piece, unknown, vocabulary);
  if (abbreviation !== undefined) return made(abbreviation, 'alphabet');
  const whole = wordsOf(piece).map(({ text }) => text);
  const solid = whole.join('');
  if (whole.length > 1 && vocabulary.has(solid)) return made(solid, 'spacing');
  const meant = unknown.map((word) => [word, vocabulary.sounding(word)] as const);
  if (meant.every(([, found]) => found !== undefined)) {
    return made(replacedIn(piece, meant), alphabetOf(meant) ? 'spelling' : 'alphabet');
  }
  return otherKeyboard(piece, vocabulary) ?? guessed(piece, { unknown, vocabulary, sure });
}

interface Guess {
  unknown: readonly string[];
  vocabulary: Vocabulary;
  sure: boolean;
}

/** Words near the unknown ones, or parts of them. */
function guessed(piece: string, { unknown, vocabulary, sure }: Guess): Repair | undefined {
  const made = (meant: string, reason: RepairReason): Repair => ({ typed: piece, meant, reason });
  const [first = ''] = unknown;
  const related = unknown.every((word) => vocabulary.hasRelative(word));
  const alone = unknown.length === 1 && !related;
  const tight = alone && first.length >= LONG ? vocabulary.nearest(first, true) : undefined;
  if (tight !== undefined) return made(replacedIn(piece, [[first, tight]]), 'spelling');
  const parts = alone ? divided(first, vocabulary) : undefined;
  if (parts !== undefined) return made(replacedIn(piece, [[first, parts]]), 'spacing');
  const near = unknown.map((word) => [word, vocabulary.nearest(word, sure || related)] as const);
  const found = near.filter(([, word]) => word !== undefined);
  if (found.length > 0) return made(replacedIn(piece, found), 'spelling');
  const short = alone ? shortened(first, vocabulary) : undefined;
  return short === undefined ? undefined : made(replacedIn(piece, [[first, short]]), 'spacing');
}

/** A name that the archive writes in Latin letters, typed as in Russian on an English keyboard. */
function otherKeyboard(piece: string, vocabulary: Vocabulary): Repair | undefined {
  for (const text of otherLayouts(piece)) {
    const words = wordsOf(text).map((word) => word.text);
    const meant = words.map((word) => (vocabulary.has(word) ? word : vocabulary.sounding(word)));
    if (words.length !== 1 || (words[0]?.length ?? 0) <= SHORTEST) continue;
    const [found] = meant;
    if (found !== undefined) return { typed: piece, meant: found, reason: 'layout' };
  }
  return undefined;
}

/** Letters of an abbreviation spelled out: `айтиэс`. */
function abbreviated(piece: string, vocabulary: Vocabulary): string | undefined {
  const letters = spelledOut(smallLetters(piece));
  const name = letters?.toUpperCase();
  return name !== undefined && vocabulary.has(name) ? name : undefined;
}

function twinOf(
  piece: string,
  [first = '']: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const twin = lookalike(smallLetters(first));
  return twin !== undefined && vocabulary.has(twin)
    ? replacedIn(piece, [[first, twin]])
    : undefined;
}

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

const alphabetOf = ([pair]: readonly (readonly [string, string | undefined])[]): boolean =>
  isCyrillic(pair?.[0] ?? '') === isCyrillic(pair?.[1] ?? '');

/** Whether the archive holds every word of a text. */
export function isKnown(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text).map((word) => word.text);
  const signs = words.join('').length;
  return signs >= SHORTEST && words.every((word) => passes(word, vocabulary));
}

export function unknownWords(piece: string, vocabulary: Vocabulary): string[] {
  return wordsOf(piece)
    .map(({ text }) => text)
    .filter((word) => !passes(word, vocabulary) && word.length >= SHORTEST);
}

function passes(word: string, vocabulary: Vocabulary): boolean {
  const stops = isAsking(word) || isStopWord(word.toLowerCase(), 'kk');
  return /\d/u.test(word) || stops || vocabulary.has(word);
}

function replacedIn(
  piece: string,
  words: readonly (readonly [string, string | undefined])[],
): string {
  return words.reduce((text, [from, to]) => text.replace(from, to ?? from), piece);
}
