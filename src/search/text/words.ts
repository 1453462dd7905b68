import { monthMark } from '#src/search/text/month.ts';
import {
  beginsNumber,
  isNumeral,
  multipleOf,
  numberNamed,
  romanValue,
} from '#src/search/text/numeral.ts';

/** A word of a text with its place, so that it can be marked there. */
export interface Word {
  /** As written, save numbers, which are in figures. */
  text: string;
  start: number;
  end: number;
}

const SPACE = '[\\u0020\\u00A0\\u2009\\u202F]';
/** «6 тыс. 453» is one number. */
const THOUSAND = '(?:тыс\\.?|тысяч[аи]?|мың)';
const WORD = [
  '\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)',
  '\\d{1,2}([./-])\\d{1,2}\\2(?:\\d{4}|\\d{2})(?!\\d)',
  `\\d{1,3}${SPACE}${THOUSAND}${SPACE}\\d{3}(?!\\d)`,
  `\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`,
  '\\d{1,3}(?:,\\d{3})+(?![\\d,.]*\\d)',
  '\\d+(?:[.,]\\d+)*',
  "(?:\\p{L}[\\p{M}\\u00AD\\u200B-\\u200D]*)+(?:['’ʼ]\\p{Script=Latin}+)?",
].join('|');
const WORDS = new RegExp(WORD, 'giu');
const HERE = new RegExp(WORD, 'iuy');

/**
 * Words and numbers of a text, in order. `14,57`, `6 453` and `6 тыс. 453` are one word each, a date
 * in figures (`16.09.2016`, `2016-09-16`) is a day, a month by its name and a year, `бизнес-форум`
 * is two, `№56` is `56`. Numbers in words (`двадцать три`), Roman ones (`XIII`) and sums (`3 млрд`)
 * are in figures, whatever the language.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS)) words.push(...written(match));
  return inFigures(words, text);
}

/** Words that stand at a place of a text, as they are written. */
export function wordsAt(text: string, at: number): readonly Word[] {
  HERE.lastIndex = at;
  const match = HERE.exec(text);
  return match ? written(match) : [];
}

function written(match: RegExpExecArray): readonly Word[] {
  const found = { text: match[0], start: match.index, end: match.index + match[0].length };
  return isFigure(found.text) ? (dateParts(found) ?? numberParts(found)) : [found];
}

/** Whether a word without figures is the same whatever stands beside it. */
export const standsAlone = (word: string): boolean =>
  !(word.length <= LONGEST_ENDING && ENDING.test(word)) &&
  romanValue(word) === undefined &&
  !isNumeral(word);

/** Day, month and year of a date in figures, in the order in which they stand. */
function dateParts(word: Word): Word[] | undefined {
  if (!/^\d+([-./])\d+\1\d+$/u.test(word.text)) return undefined;
  const parts = partsOf(word);
  const [first, middle, last] = parts.map(({ text }) => Number(text));
  if (first === undefined || middle === undefined || last === undefined) return undefined;
  const americanOrder = middle > 12 && first <= 12;
  const month = americanOrder ? first : middle;
  const year = first > 31 ? first : last;
  if (month < 1 || month > 12 || Math.min(first, last) > 31) return undefined;
  const place = americanOrder ? 0 : 1;
  return parts.map((part, at) => {
    if (at === place) return { ...part, text: monthMark(month) };
    return at === 2 && year < 100 ? { ...part, text: `${year + (year < 50 ? 2000 : 1900)}` } : part;
  });
}

/** Whether a piece of a text is in figures and not in letters. */
function isFigure(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** A number with points that is neither one number nor a date is as many as it has parts. */
function numberParts(word: Word): Word[] {
  return /^\d+[.,]\d+[.,]\d/u.test(word.text) && !/^\d{1,3}(?:,\d{3})+$/u.test(word.text)
    ? partsOf(word)
    : /^\d+[-/]\d/u.test(word.text)
      ? partsOf(word)
      : [word];
}

function partsOf(word: Word): Word[] {
  return [...word.text.matchAll(/\d+/gu)].map((match) => ({
    text: match[0],
    start: word.start + match.index,
    end: word.start + match.index + match[0].length,
  }));
}

/** Longest number in words that is read. */
const MOST_WORDS = 4;
const LONGEST_ENDING = 3;
/** What follows a number in figures to make it an ordinal: `13-й`, `16th`, `3-ші`. */
const ENDING = /^(?:й|я|е|го|му|м|х|ый|ой|ая|ое|ого|ом|th|st|nd|rd|ші|шы|нші|ншы)$/iu;
const NUMBER = /^\d+(?:[.,]\d+)*$/u;

/**
 * Words of a text as they are written, with their numbers in figures. A word that stands alone neither changes others
 * nor is changed: what lies between two such words is a matter of its own.
 */
export function inFigures(words: readonly Word[], text: string): Word[] {
  const figures: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const before = figures.at(-1);
    const afterNumber = before !== undefined && isFigure(before.text) && NUMBER.test(before.text);
    const gap = afterNumber ? text.slice(before.end, word.start) : ' ';
    if (afterNumber && ENDING.test(word.text) && /^-?$/u.test(gap)) continue;
    const times = afterNumber && /^[\s.-]{0,2}$/u.test(gap) ? multipleOf(word.text) : undefined;
    const named = beginsNumber(word.text)
      ? numberNamed(words.slice(at, at + MOST_WORDS).map((next) => next.text))
      : null;
    const last = words[at + (named?.words ?? 1) - 1] ?? word;
    if (times !== undefined && before) {
      figures.push({ ...word, text: `${Math.round(Number(plainNumber(before.text)) * times)}` });
    } else if (named && stand(words.slice(at, at + named.words), text)) {
      figures.push({ ...word, end: last.end, text: `${named.value}` });
      at += named.words - 1;
    } else {
      const roman = romanValue(word.text);
      figures.push(roman === undefined ? word : { ...word, text: `${roman}` });
    }
  }
  return figures;
}

/** Whether nothing but spaces and hyphens stands between the words. */
function stand(words: readonly Word[], text: string): boolean {
  return words.every((word, at) => {
    const next = words[at + 1];
    return !next || /^[\s-]+$/u.test(text.slice(word.end, next.start));
  });
}

/** A number in one way of writing: `14,57` → `14.57`, `6 453` → `6453`, `6,453` → `6453`, `09` → `9`. */
export function plainNumber(text: string): string {
  const digits = text.replace(/\p{L}+\.?/gu, '').replace(/[^\d.,]/gu, '');
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(digits) ? digits.replaceAll(',', '') : digits;
  const [whole = '', fraction] = grouped.split(/[.,]/u);
  const plain = whole.replace(/^0+(?=\d)/u, '');
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}
