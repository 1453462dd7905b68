import { WORD_CODES } from '../text/signs.ts';

/** Words that a phrase has: fewer in a row are names, dates and terms, which are facts. */
const LENGTH = 8;
/** Of so many phrases in a row one is kept, so that any copied run of eleven words is found. */
const WINDOW = 4;

/** One phrase of a text, and where it stands. */
export interface Phrase {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Every run of eight words; what stands in quotation marks is a name or a title and parts the runs. */
export function phrasesIn(text: string): Phrase[] {
  const runs = text.split(/(«[^»]*»+|“[^”]*”|"[^"]*")/u);
  let offset = 0;
  return runs.flatMap((run, index) => {
    const start = offset;
    offset += run.length;
    return index % 2 === 1 ? [] : phrasesOf(wordsIn(run, start));
  });
}

function phrasesOf(words: readonly Word[]): Phrase[] {
  return words.slice(LENGTH - 1).map((last, index) => {
    const own = words.slice(index, index + LENGTH);
    const hash =
      own.reduce((sum, word) => Math.imul(sum ^ word.hash, 0x01000193), 0x811c9dc5) >>> 0;
    return { hash, start: own[0]?.start ?? 0, end: last.end };
  });
}

/** FNV-1a over the code units of each word in small letters. */
function wordsIn(text: string, offset: number): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ (WORD_CODES[word.charCodeAt(at)] ?? 0), 0x01000193);
    return { hash, start: offset + index, end: offset + index + word.length };
  });
}

/**
 * A source's phrases as hexadecimal, eight figures each, sorted: the least of every window of four (Schleimer,
 * Wilkerson & Aiken, “Winnowing”, 2003). The text cannot be made of it again.
 */
export function phraseDigest(text: string): string {
  const hashes = phrasesIn(text).map(({ hash }) => hash);
  const kept = new Set<number>();
  for (let at = 0; at < hashes.length; at++) kept.add(Math.min(...hashes.slice(at, at + WINDOW)));
  return [...kept]
    .sort((a, b) => a - b)
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('');
}

/** The phrases of a digest. */
export const phrasesOfDigest = (digest: string): ReadonlySet<number> =>
  new Set((digest.match(/.{8}/gu) ?? []).map((hash) => Number.parseInt(hash, 16)));
