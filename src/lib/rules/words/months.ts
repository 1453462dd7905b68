import type { Locale } from '#src/site.ts';

/** Beginnings of the names of the months, January first, that stay the same in every form of the word. */
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ru: [
    ...['январ', 'феврал', 'март', 'апрел', 'ма[йяею]', 'июн'],
    ...['июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
  ],
  kk: [
    ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
    ...['шілде', 'тамыз', 'қыркүйе', 'қазан', 'қараша', 'желтоқсан'],
  ],
  en: [
    ...[
      'Jan',
      'Feb',
      'Mar(?:ch|\\.)',
      'Apr',
      'May',
      'June?',
      'July?',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
  ],
};

const LETTERS = String.raw`[\p{L}]*\.?`;

/** Source of a pattern that matches a month in any form, in one group of its own. */
export const monthPattern = (locale: Locale): string =>
  String.raw`(?<![\p{L}\p{N}])((?:${MONTHS[locale].join('|')})${LETTERS})`;

const EXACT: Readonly<Record<Locale, readonly RegExp[]>> = {
  ru: MONTHS.ru.map((stem) => new RegExp(`^${stem}`, 'iu')),
  kk: MONTHS.kk.map((stem) => new RegExp(`^${stem}`, 'iu')),
  en: MONTHS.en.map((stem) => new RegExp(`^${stem}`, 'u')),
};

/** Number of the month that a word names, from 1, or `null`. */
export function monthOf(word: string, locale: Locale): number | null {
  const index = EXACT[locale].findIndex((pattern) => pattern.test(word));
  return index === -1 ? null : index + 1;
}
