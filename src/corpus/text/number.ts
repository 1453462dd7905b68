import { MONTH_NAMES } from '#src/lib/dates/month-names.ts';
import type { Locale } from '#src/site.ts';
import type { Bound } from '#src/lib/records/amount.ts';
import { isoDay } from '../calendar.ts';

/** Numbers and days as a careful editor writes them in each language. */

const NO_BREAK = '\u00A0';
const GROUP: Readonly<Record<Locale, string>> = { ru: NO_BREAK, kk: NO_BREAK, en: ',' };

export function integer(locale: Locale, value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, GROUP[locale]);
}

export function decimal(locale: Locale, value: number, digits: number): string {
  return value.toFixed(digits).replace('.', locale === 'en' ? '.' : ',');
}

const MAGNITUDES: readonly (readonly [number, Readonly<Record<Locale, string>>])[] = [
  [1e12, { ru: 'трлн', kk: 'трлн', en: 'trillion' }],
  [1e9, { ru: 'млрд', kk: 'млрд', en: 'billion' }],
  [1e6, { ru: 'млн', kk: 'млн', en: 'million' }],
];

/** A number whose last digit stands for `precision`. */
export interface Quantity {
  readonly value: number;
  readonly precision: number;
}

/** «14,57 млрд», “6,453”. */
export function quantityText(locale: Locale, { value, precision }: Quantity): string {
  const found = MAGNITUDES.find(([size]) => value >= size);
  if (!found) return integer(locale, value);
  const [size, word] = found;
  const digits = Math.max(0, Math.round(Math.log10(size / precision)));
  return `${decimal(locale, value / size, digits)} ${word[locale]}`;
}

export interface Sum extends Quantity {
  readonly currency: string;
  readonly bound: Bound;
}

/** «около 3 млрд долларов США»; the sum is a million at least. @throws on a currency without words. */
export function sumText(locale: Locale, sum: Sum): string {
  const name = CURRENCIES[sum.currency];
  if (!name) throw new Error(`The corpus has no words for the currency ${sum.currency}.`);
  return BOUNDS[locale][sum.bound](`${quantityText(locale, sum)} ${name[locale]}`);
}

/** Names as they stand after a million. */
const CURRENCIES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  KZT: { ru: 'тенге', kk: 'теңге', en: 'tenge' },
  USD: { ru: 'долларов США', kk: 'АҚШ доллары', en: 'US dollars' },
  RUB: { ru: 'рублей', kk: 'рубль', en: 'roubles' },
  EUR: { ru: 'евро', kk: 'еуро', en: 'euros' },
};

const BOUNDS: Readonly<Record<Locale, Readonly<Record<Bound, (sum: string) => string>>>> = {
  ru: { exact: (sum) => sum, about: (sum) => `около ${sum}`, 'more-than': (sum) => `более ${sum}` },
  kk: {
    exact: (sum) => sum,
    about: (sum) => `шамамен ${sum}`,
    'more-than': (sum) => `${sum} көлемінен астам`,
  },
  en: {
    exact: (sum) => sum,
    about: (sum) => `about ${sum}`,
    'more-than': (sum) => `more than ${sum}`,
  },
};

/** «16 сентября 2016 года», «2016 жылғы 16 қыркүйек», “16 September 2016”. */
export function dayText(locale: Locale, day: number): string {
  const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number);
  const name = MONTH_NAMES[locale][month - 1] ?? '';
  if (locale === 'kk') return `${year} жылғы ${date} ${name}`;
  return `${date} ${name} ${year}${locale === 'ru' ? ' года' : ''}`;
}

/** Forms after 1, 2 and 5. */
export function russianForm(count: number, forms: readonly [string, string, string]): string {
  const [last, teen] = [count % 10, Math.floor((count % 100) / 10) === 1];
  if (last === 1 && !teen) return forms[0];
  return last >= 2 && last <= 4 && !teen ? forms[1] : forms[2];
}
