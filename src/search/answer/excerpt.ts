import type { SearchText } from '#src/search/manifest.ts';
import { keyOf, rootOf } from '#src/search/text/key.ts';
import { wordsOf } from '#src/search/text/words.ts';

/** A run of text, marked where it is a word of the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** Element on the page where the excerpt begins; `null` when none has an identifier. */
  anchor: string | null;
}

/** Worth of each key of the query, and less of its root: the excerpt wants to show rare words. */
export type KeyWorth = ReadonlyMap<string, number>;

const WORDS_SHOWN = 34;
const WORDS_BEFORE = 6;

interface Sighting {
  word: number;
  key: string;
}

/** The stretch of the text that shows most of the query, with its words marked. */
export function excerptOf(text: SearchText, worth: KeyWorth): Excerpt {
  const candidates = text.paragraphs.map((paragraph) => bestWindow(paragraph.text, text, worth));
  const scores = candidates.map(({ score }) => score);
  const best = Math.max(0, scores.indexOf(Math.max(...scores)));
  const paragraph = text.paragraphs[best];
  if (!paragraph) return { pieces: [], anchor: null };
  const { from, score } = candidates[best] ?? { from: 0, score: 0 };
  const pieces = piecesBetween(paragraph.text, text, { from, worth });
  return { pieces, anchor: score > 0 ? paragraph.anchor : null };
}

/** A short text, a title, with the words of the query marked. */
export function markWords(title: string, text: SearchText, worth: KeyWorth): Piece[] {
  return cut(title, { start: 0, end: title.length }, markedSpans(title, text, worth));
}

function bestWindow(text: string, { locale }: SearchText, worth: KeyWorth) {
  const sightings = wordsOf(text)
    .map(({ text: word }, number): Sighting => ({ word: number, key: keyOf(word, locale) }))
    .map((sighting) => ({ ...sighting, worth: worthOf(sighting.key, worth) }))
    .filter((sighting) => sighting.worth > 0);
  let best = { from: 0, score: 0 };
  for (const [start, { word: first }] of sightings.entries()) {
    const seen = new Map<string, number>();
    for (let next = start; next < sightings.length; next += 1) {
      const sighting = sightings[next];
      if (!sighting || sighting.word >= first + WORDS_SHOWN - WORDS_BEFORE) break;
      seen.set(sighting.key, sighting.worth);
    }
    const score = [...seen.values()].reduce((total, value) => total + value, 0);
    if (score > best.score) best = { from: Math.max(0, first - WORDS_BEFORE), score };
  }
  return best;
}

function piecesBetween(
  text: string,
  { locale }: SearchText,
  { from, worth }: { from: number; worth: KeyWorth },
): Piece[] {
  const words = wordsOf(text);
  const last = words[Math.min(words.length, from + WORDS_SHOWN) - 1];
  const whole = from + WORDS_SHOWN >= words.length;
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = whole ? text.length : (last?.end ?? text.length);
  const pieces = cut(text, { start, end }, markedSpans(text, { locale }, worth));
  const before = start > 0 ? [{ text: '… ', marked: false }] : [];
  const after = end < text.length ? [{ text: ' …', marked: false }] : [];
  return [...before, ...pieces, ...after];
}

interface Span {
  start: number;
  end: number;
}

function markedSpans(
  text: string,
  { locale }: Pick<SearchText, 'locale'>,
  worth: KeyWorth,
): Span[] {
  return wordsOf(text).filter((word) => worthOf(keyOf(word.text, locale), worth) > 0);
}

function worthOf(key: string, worth: KeyWorth): number {
  return worth.get(key) ?? worth.get(rootOf(key)) ?? 0;
}

function cut(text: string, { start, end }: Span, marked: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of marked.filter((mark) => mark.start >= start && mark.end <= end)) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (end > at) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
