import type { Locale } from '#src/site.ts';
import type { Amount } from '#src/lib/records/amount.ts';
import { LANGUAGE_TAGS } from './language-tag.ts';
import { plainMessages } from './messages.ts';

const MILLION = 1e6;
/** A number with more decimals than this is written out in full. */
const DECIMALS = 3;

const formats = new Map<string, Intl.NumberFormat>();

/** To make a format takes a hundred times as long as to use it. */
function formatOf(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const {
    style = '',
    notation = '',
    minimumFractionDigits: decimals = '',
    currency = '',
  } = options;
  const key = `${locale} ${style} ${notation} ${decimals} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(LANGUAGE_TAGS[locale], options);
  formats.set(key, format);
  return format;
}

const rules = new Map<Locale, Intl.PluralRules>();

function pluralRules(locale: Locale): Intl.PluralRules {
  const own = rules.get(locale) ?? new Intl.PluralRules(LANGUAGE_TAGS[locale]);
  rules.set(locale, own);
  return own;
}

/** A whole number with its digits grouped. */
export const integer = (locale: Locale, value: number): string => formatOf(locale).format(value);

/** Whole percents: «35 %». */
export const percent = (locale: Locale, value: number): string =>
  formatOf(locale, { style: 'percent' }).format(value / 100);

/**
 * «14,57 млрд», “6,453”: as many digits as the source gives. `precision` is the size of its last digit;
 * without one the zeros at the end are taken as not given.
 */
export function quantity(locale: Locale, value: number, precision = lastDigit(value)): string {
  return formatOf(locale, scale(locale, value, precision)).format(value);
}

/** A sum with its bound and currency: «около 3 млрд долларов США». */
export function amountText(locale: Locale, { value, currency, bound }: Amount): string {
  const number = quantity(locale, value);
  const name = currencyName(locale, { value, currency, genitive: bound !== 'exact' });
  return plainMessages(locale).numbers.bound[bound](`${number} ${name}`);
}

function scale(locale: Locale, value: number, precision: number): Intl.NumberFormatOptions {
  const power = Math.floor(Math.log10(Math.abs(value) || 1) / 3) * 3;
  const decimals = Math.max(0, power - Math.round(Math.log10(precision)));
  if (Math.abs(value) < MILLION || decimals > DECIMALS) {
    const fraction = Math.max(0, -Math.floor(Math.log10(precision)));
    return { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  }
  return {
    notation: 'compact',
    compactDisplay: locale === 'en' ? 'long' : 'short',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  };
}

function lastDigit(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

interface Currency {
  readonly value: number;
  readonly currency: string;
  readonly genitive: boolean;
}

/** The word for the currency as it stands after the number; Russian has it in the genitive after a bound. */
function currencyName(locale: Locale, { value, currency, genitive }: Currency): string {
  const whole = formatOf(locale, {
    ...(Math.abs(value) < MILLION ? {} : { notation: 'compact' }),
    ...{ style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 },
  });
  const singular = ['one', 'other'].includes(pluralRules(locale).select(value));
  const shown = genitive && locale === 'ru' ? (singular ? 2 : 5) : value;
  return whole.formatToParts(shown).find(({ type }) => type === 'currency')?.value ?? currency;
}
