import type { SearchText } from '#src/search/manifest.ts';
import { keyOf } from '#src/search/text/key.ts';
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

/** Worth of each key of the query: the rarer a word, the more the excerpt wants to show it. */
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
    .filter(({ key }) => worth.has(key));
  let best = { from: 0, score: 0 };
  for (const [start, { word: first }] of sightings.entries()) {
    const seen = new Set<string>();
    for (const { word, key } of sightings.slice(start)) {
      if (word >= first + WORDS_SHOWN - WORDS_BEFORE) break;
      seen.add(key);
    }
    const score = [...seen].reduce((total, key) => total + (worth.get(key) ?? 0), 0);
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
  return wordsOf(text).filter((word) => worth.has(keyOf(word.text, locale)));
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
