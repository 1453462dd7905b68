import type { Locale } from '#src/site.ts';
import { monthOf } from '../words/months.ts';
import type { NumberToken } from './scan.ts';

const WORD_BEFORE = /(\p{L}+\.?),?\s+(?:of\s+)?$/u;
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
    const from = Math.max(0, start - 24);
    const before = isAfterWord(text, start) ? WORD_BEFORE.exec(text.slice(from, start)) : null;
    if (before) add(before[1], from + before.index);
    const after = mayNameMonth(text, end, locale)
      ? WORD_AFTER.exec(text.slice(end, end + 30))
      : null;
    if (after) add(after[1], end + after[0].length - (after[1] ?? '').length);
  }
  if (months.size === 0) return [...numbers];
  return [...numbers, ...months.values()].sort((a, b) => a.start - b.start);
}

/** Whether a word and a space stand before a number, rather than a preposition of one letter. */
const isAfterWord = (text: string, start: number): boolean =>
  /[\p{L}.,]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/\s/u.test(text.charAt(start - 3));

/** Whether what follows a number begins as a month, its ordinal or the word for “year” does. */
const mayNameMonth = (text: string, end: number, locale: Locale): boolean =>
  !/\s/u.test(text.charAt(end)) || MONTH_INITIALS[locale].includes(text.charAt(end + 1));

const MONTH_INITIALS: Readonly<Record<Locale, string>> = {
  ru: 'яфмаисондЯФМАИСОНД',
  kk: 'қансмштжҚАНСМШТЖ',
  en: 'JFMASONDo',
};

/** A greater number is neither a day nor a year. */
const MOST_YEARS = 9999;
