import type { Locale } from '#src/site.ts';
import { isWordCode } from '../text/signs.ts';
import { monthOf } from '../words/months.ts';
import type { NumberToken } from './scan.ts';

const WORD_BEFORE = /^(\p{L}+\.?),?\s$/u;
const WORD_AFTER =
  /^(?:-?(?:го|е|ое|ші|шы)|st|nd|rd|th)?\s+(?:of\s+|(?:жылғы|жылы|жылдың|ж\.)\s+)?(\p{L}+\.?)/u;

/** Adds the months that stand right before or after a number. */
export function withMonths(
  numbers: readonly NumberToken[],
  text: string,
  locale: Locale,
): NumberToken[] {
  const months = new Map<number, NumberToken>();
  const add = (word: string | undefined, start: number): void => {
    const month = word === undefined ? null : monthOf(word, locale);
    if (word === undefined || month === null) return;
    months.set(start, {
      kind: 'month',
      mantissa: month,
      scale: 1,
      start,
      end: start + word.length,
    });
  };
  for (const { start, end, kind, scale, mantissa } of numbers) {
    if (kind !== 'number' || scale !== 1 || mantissa > MOST_YEARS) continue;
    const from = wordBefore(text, start);
    if (from !== null && isInitial(text, from, locale)) {
      add(WORD_BEFORE.exec(text.slice(from, start))?.[1], from);
    }
    const after = mayNameMonth(text, end, locale)
      ? WORD_AFTER.exec(text.slice(end, end + 30))
      : null;
    if (after) add(after[1], end + after[0].length - (after[1] ?? '').length);
  }
  if (months.size === 0) return [...numbers];
  return [...numbers, ...months.values()].sort((a, b) => a.start - b.start);
}

/** Where the word before a number begins; `null` where none stands there, or one too short for a month. */
function wordBefore(text: string, start: number): number | null {
  let end = start - 1;
  if (!isSpace(text, end)) return null;
  if (text.charAt(end - 1) === ',') end--;
  if (text.charAt(end - 1) === '.') end--;
  let from = end;
  while (isWordCode(text.charCodeAt(from - 1))) from--;
  return end - from < 3 ? null : from;
}

/** Whether what follows a number begins as a month, its ordinal or the word for “year” does. */
const mayNameMonth = (text: string, end: number, locale: Locale): boolean =>
  isSpace(text, end) ? isInitial(text, end + 1, locale) : '-stnr'.includes(text.charAt(end) || ' ');

const isSpace = (text: string, index: number): boolean =>
  ' \u00A0\n'.includes(text.charAt(index) || 'x');

const isInitial = (text: string, index: number, locale: Locale): boolean =>
  MONTH_INITIALS[locale].includes(text.charAt(index) || ' ');

const MONTH_INITIALS: Readonly<Record<Locale, string>> = {
  ru: 'яфмаисондЯФМАИСОНД',
  kk: 'қансмштжҚАНСМШТЖ',
  en: 'JFMASONDo',
};

/** A greater number is neither a day nor a year. */
const MOST_YEARS = 9999;
