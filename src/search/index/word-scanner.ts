import { withLetter } from '#src/search/index/term-table.ts';
import { wordsAt, type Word } from '#src/search/text/words.ts';

/** What is told of the words of a text, in order. */
export interface WordSink {
  /** A word of letters of our alphabets, with its hash. */
  readonly plain: (hash: number, start: number, end: number) => void;
  /** A number or any other word, as it is written. */
  readonly other: (words: readonly Word[]) => void;
}

/** Finds the words of a text letter by letter; what is not a plain word is left to the grammar of words. */
export function scanWords(text: string, { plain, other }: WordSink): void {
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === Kind.Gap) {
      at += 1;
      continue;
    }
    let [end, hash] = [at, 0];
    while (kindAt(text, end) === Kind.Letter) hash = withLetter(hash, text.charCodeAt(end++));
    if (end > at && isEnd(text, end)) {
      plain(hash, at, end);
      at = end;
      continue;
    }
    const words = wordsAt(text, at);
    if (words.length > 0) other(words);
    at = words.at(-1)?.end ?? at + (text.charCodeAt(at) >>> 10 === PAIR ? 2 : 1);
  }
}

/** What a sign may be in a text. */
const Kind = {
  /** No word holds it, or goes on behind it. */
  Gap: 0,
  Letter: 1,
  /** Figures, marks, apostrophes, and all that is rare. */
  Other: 2,
} as const;
type Kind = (typeof Kind)[keyof typeof Kind];

/** Beyond these stand letters of other alphabets. */
const KNOWN = 0x530;
/** Upper bits of the first half of a pair. */
const PAIR = 0xd800 >>> 10;

const KINDS = Uint8Array.from({ length: KNOWN }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\p{L}/iu.test(sign)) return Kind.Letter;
  return /[\p{M}\d'\u00AD]/iu.test(sign) ? Kind.Other : Kind.Gap;
});

/** Dashes, quotation marks and dots between words, the apostrophe and what is invisible apart. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2018) || (code >= 0x201a && code <= 0x2026);

/** The end of a text is a gap. */
function kindAt(text: string, at: number): Kind {
  if (at >= text.length) return Kind.Gap;
  const code = text.charCodeAt(at);
  if (code < KNOWN) return KINDS[code] as Kind;
  return isPunctuation(code) ? Kind.Gap : Kind.Other;
}

const isEnd = (text: string, at: number): boolean => kindAt(text, at) === Kind.Gap;
