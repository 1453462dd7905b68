import { otherLayouts } from '#src/search/repair/layout.ts';
import { inCyrillic, soundOf } from '#src/search/repair/sound.ts';
import { lookalike, smallLetters } from '#src/search/text/letters.ts';
import { stemOf } from '#src/search/text/key.ts';
import { wordsOf } from '#src/search/text/words.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** Sounds by which the words of a large archive are divided into files. */
const SOUNDS = 2;
/** Shortest part into which a word is divided. */
const PART = 3;

/** The file to which a word of this language belongs: how its stem begins, in signs of file names. */
export function beginningOf(word: string, locale: Locale): string {
  const sounds = soundOf(stemOf(word, locale)).slice(0, SOUNDS);
  return /^[a-zA-Z]+$/u.test(sounds) ? sounds.replace(/[A-Z]/gu, '$&-').toLowerCase() : 'other';
}

/**
 * The files that may hold what was meant by the words of a query that are not among those found:
 * as typed, in the other alphabet, on another keyboard, without a hyphen, run together with a
 * neighbour, or divided after some letters.
 */
export function beginningsFor(
  query: string,
  found: ReadonlySet<string>,
  together = false,
): string[] {
  const pieces = query.split(/\s+/u);
  const strange = (piece: string) => wordsOf(piece).some(({ text }) => !found.has(text));
  const joined = [2, 3].flatMap((count) =>
    pieces.slice(count - 1).map((_, at) => pieces.slice(at, at + count).join('')),
  );
  const typed = [
    ...pieces.filter(strange),
    ...joined.filter((text) => together || strange(text)),
  ].flatMap((piece) => [
    piece,
    piece.replace(/[^\p{L}\p{N}]/gu, ''),
    ...otherLayouts(piece),
    lookalike(smallLetters(piece)) ?? '',
    ...Array.from({ length: Math.max(0, piece.length - 2 * PART + 1) }, (_, at) =>
      piece.slice(at + PART),
    ),
  ]);
  const words = typed.flatMap(wordsOf).map(({ text }) => text);
  const spelled = words.flatMap((word) =>
    /\p{Script=Cyrillic}/u.test(word) ? [word] : [word, inCyrillic(word)],
  );
  const beginnings = spelled.flatMap((word) => LOCALES.map((locale) => beginningOf(word, locale)));
  return [...new Set(beginnings)].sort();
}
