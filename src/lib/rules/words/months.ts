import type { Locale } from '#src/site.ts';

/** Cases and numbers of the Russian names, and the adjectives made of them. */
const HARD = '(?:а|у|ом|е|ы|ов|ам|ами|ах|овск[а-я]+)?';
const SOFT = '(?:ь|я|ю|ем|ём|е|и|ей|ям|ями|ях|ск[а-я]+)';

/** A chain of Kazakh endings: plural, possession, case, and the adjective of place. */
const CHAIN =
  '(?:[лдт][ае]р)?(?:с?[ыі])?(?:[нд]?[ыі]ң|т[ыі]ң|[ғгқкн]?[ае]|[ндт][ыі]|н?[дт][ае]н?|н[ае]н|[мбп]ен)?(?:[ғгқк][ыі])?(?:[ндт][ыі]ң?)?';

/** First letters of the months, January first, and what may follow them; a point ends a short form or a sentence. */
const MONTHS: Readonly<Record<Locale, readonly (readonly [start: string, rest: string])[]>> = {
  ru: [
    ['янв', `(?:ар${SOFT})?`],
    ['фев', `(?:рал${SOFT})?`],
    ['мар', `(?:т${HARD})?`],
    ['апр', `(?:ел${SOFT})?`],
    ['ма', '(?:й|я|ю|ем?|йск[а-я]+)'],
    ['июн', `${SOFT}?`],
    ['июл', `${SOFT}?`],
    ['авг', `(?:уст${HARD})?`],
    ['сен', `т(?:ябр${SOFT})?`],
    ['окт', `(?:ябр${SOFT})?`],
    ['ноя', `(?:бр${SOFT})?`],
    ['дек', `(?:абр${SOFT})?`],
  ],
  kk: [
    ['қаң', `тар${CHAIN}`],
    ['ақп', `ан${CHAIN}`],
    ['нау', `рыз${CHAIN}`],
    ['сәу', `ір${CHAIN}`],
    ['мам', `ыр${CHAIN}`],
    ['мау', `сым${CHAIN}`],
    ['шіл', `де${CHAIN}`],
    ['там', `ыз${CHAIN}`],
    ['қыр', `күйе[кг]${CHAIN}`],
    ['қаз', `ан${CHAIN}`],
    ['қар', `аша${CHAIN}`],
    ['жел', `тоқсан${CHAIN}`],
  ],
  // Names of months are words of other meaning in small English letters.
  en: [
    ['Jan', '(?:uary)?'],
    ['Feb', '(?:ruary)?'],
    ['Mar', '(?:ch)?'],
    ['Apr', '(?:il)?'],
    ['May', ''],
    ['Jun', 'e?'],
    ['Jul', 'y?'],
    ['Aug', '(?:ust)?'],
    ['Sep', '(?:t|tember)?'],
    ['Oct', '(?:ober)?'],
    ['Nov', '(?:ember)?'],
    ['Dec', '(?:ember)?'],
  ],
};

const PATTERNS: Readonly<Record<Locale, readonly RegExp[]>> = {
  ru: patterns('ru'),
  kk: patterns('kk'),
  en: patterns('en'),
};

function patterns(locale: Locale): RegExp[] {
  return MONTHS[locale].map(([start, rest]) => new RegExp(`^${start}${rest}\\.?$`, 'u'));
}

/** Number of the month that a word names in any of its forms, from 1, or `null`. */
export function monthOf(word: string, locale: Locale): number | null {
  const plain = locale === 'en' ? word : word.toLowerCase();
  const index = MONTHS[locale].findIndex(
    ([start], at) => plain.startsWith(start) && PATTERNS[locale][at]?.test(plain),
  );
  return index === -1 ? null : index + 1;
}
