import type { Locale } from '#src/site.ts';

/** First letters of the months, January first, and what may follow them in any form of the word. */
const MONTHS: Readonly<Record<Locale, readonly (readonly [start: string, rest: string])[]>> = {
  ru: [
    ['янв', 'ар|\\.?$'],
    ['фев', 'рал|\\.?$'],
    ['мар', 'т|\\.?$'],
    ['апр', 'ел|\\.?$'],
    ['ма', '(?:й|я|ю|ем?)$'],
    ['июн', ''],
    ['июл', ''],
    ['авг', 'уст|\\.?$'],
    ['сен', 'т'],
    ['окт', 'ябр|\\.?$'],
    ['ноя', 'бр|\\.?$'],
    ['дек', 'абр|\\.?$'],
  ],
  kk: [
    ['қаң', 'тар'],
    ['ақп', 'ан'],
    ['нау', 'рыз'],
    ['сәу', 'ір'],
    ['мам', 'ыр'],
    ['мау', 'сым'],
    ['шіл', 'де'],
    ['там', 'ыз'],
    ['қыр', 'күйе'],
    ['қаз', 'ан'],
    ['қар', 'аша'],
    ['жел', 'тоқсан'],
  ],
  // Names of months are words of other meaning in small English letters.
  en: [
    ['Jan', 'uary|\\.?$'],
    ['Feb', 'ruary|\\.?$'],
    ['Mar', 'ch|\\.?$'],
    ['Apr', 'il|\\.?$'],
    ['May', '$'],
    ['Jun', 'e|\\.?$'],
    ['Jul', 'y|\\.?$'],
    ['Aug', 'ust|\\.?$'],
    ['Sep', 't|\\.?$'],
    ['Oct', 'ober|\\.?$'],
    ['Nov', 'ember|\\.?$'],
    ['Dec', 'ember|\\.?$'],
  ],
};

const PATTERNS: Readonly<Record<Locale, readonly RegExp[]>> = {
  ru: patterns('ru'),
  kk: patterns('kk'),
  en: patterns('en'),
};

function patterns(locale: Locale): RegExp[] {
  return MONTHS[locale].map(([start, rest]) => new RegExp(`^${start}(?:${rest})`, 'u'));
}

/** Number of the month that a word names in any of its forms, from 1, or `null`. */
export function monthOf(word: string, locale: Locale): number | null {
  const plain = locale === 'en' ? word : word.toLowerCase();
  const index = MONTHS[locale].findIndex(
    ([start], at) => plain.startsWith(start) && PATTERNS[locale][at]?.test(plain),
  );
  return index === -1 ? null : index + 1;
}
