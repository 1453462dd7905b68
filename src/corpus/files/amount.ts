import type { Locale } from '#src/site.ts';
import { sumText, type Sum } from '../text/number.ts';
import type { Fields } from './yaml.ts';

export function amountFields(locale: Locale, sum: Sum): Fields {
  const { value, currency, bound } = sum;
  return { value, currency, bound, asGiven: sumText(locale, sum) };
}
