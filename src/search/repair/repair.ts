import { otherLayouts } from '#src/search/repair/layout.ts';
import { isKnown, repairOf, unknownWords, type Repair } from '#src/search/repair/piece.ts';
import type { Vocabulary } from '#src/search/repair/vocabulary.ts';
import { smallLetters } from '#src/search/text/letters.ts';
import { spelledOut } from '#src/search/text/short-form.ts';
import { wordsOf } from '#src/search/text/words.ts';

export interface RepairedQuery {
  query: string;
  repairs: Repair[];
}

export interface RepairOptions {
  /** Pieces of the query that the reader wants read as they stand. */
  asTyped: readonly string[];
  /** Whether words that the archive has, but together nowhere, may be parts of one. */
  together?: boolean;
}

const QUOTED = /"[^"]*"?|\S+/gu;
/** Words that are run together by sound must be this long: short ones sound alike by chance. */
const LONG = 8;
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
  options: RepairOptions,
): RepairedQuery {
  const known = wordsOf(query).filter(({ text }) => vocabulary.has(text)).length;
  const inPieces = piecewise(query, vocabulary, { ...options, sure: known >= UNDERSTOOD });
  if (known > 0 || unknownWords(inPieces.query, vocabulary).length === 0) return inPieces;
  const otherwise = onOtherKeyboard(query, vocabulary, options);
  // Where most of a query stays strange, what is left is not guessed from afar.
  return otherwise ?? piecewise(query, vocabulary, { ...options, sure: true });
}

/** The whole query as another keyboard would have typed it, when every word is then understood. */
function onOtherKeyboard(
  query: string,
  vocabulary: Vocabulary,
  options: RepairOptions,
): RepairedQuery | undefined {
  if (options.asTyped.includes(query)) return undefined;
  for (const text of otherLayouts(query)) {
    const { query: meant, repairs } = piecewise(text, vocabulary, { ...options, sure: true });
    const guessed = repairs.some(({ reason }) => reason === 'spelling');
    const words = wordsOf(text).map((word) => word.text);
    if (guessed && !words.some((word) => vocabulary.has(word))) continue;
    if (words.length > 0 && isKnown(meant.replaceAll('*', ''), vocabulary)) {
      return { query: meant, repairs: [{ typed: query, meant, reason: 'layout' }] };
    }
  }
  return undefined;
}

interface PieceOptions extends RepairOptions {
  sure: boolean;
}

function piecewise(
  query: string,
  vocabulary: Vocabulary,
  { asTyped, together, sure }: PieceOptions,
): RepairedQuery {
  const pieces = query.match(QUOTED) ?? [];
  const repairs: Repair[] = [];
  const result: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const free = isFree(piece) && !asTyped.includes(piece);
    const near = pieces.slice(at, at + MOST_PARTS);
    const joined = free ? joining(near, vocabulary, together === true) : undefined;
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

/** A word of the archive that was typed in two or three parts; one of them means nothing alone. */
function joining(
  pieces: readonly string[],
  vocabulary: Vocabulary,
  together: boolean,
): Repair | undefined {
  for (let count = pieces.length; count > 1; count -= 1) {
    const parts = pieces.slice(0, count);
    const lonely = parts.some((part) => unknownWords(part, vocabulary).length > 0);
    const solid = parts.join('');
    if (!parts.every(isFree) || wordsOf(solid).length !== 1) continue;
    if (!lonely && !(together && vocabulary.has(solid))) {
      if (!isSpelled(parts, vocabulary)) continue;
    }
    const meant = meantTogether(solid, vocabulary);
    if (meant !== undefined) return { typed: parts.join(' '), meant, reason: 'spacing' };
  }
  return undefined;
}

/** Whether the parts are names of letters that make an abbreviation: `ай ти эс`. */
const isSpelled = (parts: readonly string[], vocabulary: Vocabulary): boolean =>
  parts.every((part) => part.length <= 3) && lettersIn(parts.join(''), vocabulary) !== undefined;

function meantTogether(solid: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.has(solid)) return solid;
  const letters = lettersIn(solid, vocabulary);
  if (letters !== undefined) return letters;
  return solid.length < LONG ? undefined : vocabulary.sounding(solid);
}

function lettersIn(solid: string, vocabulary: Vocabulary): string | undefined {
  const name = spelledOut(smallLetters(solid))?.toUpperCase();
  return name !== undefined && vocabulary.has(name) ? name : undefined;
}
