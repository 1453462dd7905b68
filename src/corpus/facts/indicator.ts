import type { Locale } from '#src/site.ts';
import type { Trilingual } from '../name.ts';
import { quantityText, russianForm, sumText, type Quantity } from '../text/number.ts';

/** A term that the code lists of the archive do not have. */
export interface NewTerm {
  readonly id: string;
  readonly name: Trilingual;
}

interface Indicator extends NewTerm {
  readonly unit: string;
}

export const INDICATORS: readonly Indicator[] = [
  {
    id: 'output',
    unit: 'tonnes',
    name: { ru: 'Объем производства', kk: 'Өндіріс көлемі', en: 'Output' },
  },
  {
    id: 'freight',
    unit: 'tonnes',
    name: { ru: 'Объем перевозок', kk: 'Тасымал көлемі', en: 'Freight' },
  },
  {
    id: 'jobs',
    unit: 'jobs',
    name: { ru: 'Число рабочих мест', kk: 'Жұмыс орындарының саны', en: 'Jobs' },
  },
  {
    id: 'sown-area',
    unit: 'hectares',
    name: { ru: 'Посевная площадь', kk: 'Егіс алқабы', en: 'Sown area' },
  },
  {
    id: 'investment',
    unit: 'KZT',
    name: { ru: 'Объем инвестиций', kk: 'Инвестиция көлемі', en: 'Investment' },
  },
  { id: 'revenue', unit: 'USD', name: { ru: 'Выручка', kk: 'Түсім', en: 'Revenue' } },
];

/** Forms after 1, 2 and 5 in Russian; after 1 and 2 in English. */
interface Unit extends NewTerm {
  readonly ru: readonly [string, string, string];
  readonly en: readonly [string, string];
}

export const UNITS: readonly Unit[] = [
  {
    id: 'tonnes',
    name: { ru: 'тонны', kk: 'тонна', en: 'tonnes' },
    ru: ['тонна', 'тонны', 'тонн'],
    en: ['tonne', 'tonnes'],
  },
  {
    id: 'jobs',
    name: { ru: 'рабочие места', kk: 'жұмыс орны', en: 'jobs' },
    ru: ['рабочее место', 'рабочих места', 'рабочих мест'],
    en: ['job', 'jobs'],
  },
  {
    id: 'hectares',
    name: { ru: 'гектары', kk: 'гектар', en: 'hectares' },
    ru: ['гектар', 'гектара', 'гектаров'],
    en: ['hectare', 'hectares'],
  },
];

/** «14,57 млрд долларов США», «12 400 тонн», “1 job”. */
export function measured(locale: Locale, quantity: Quantity, unit: string): string {
  const counted = UNITS.find(({ id }) => id === unit);
  if (!counted) return sumText(locale, { ...quantity, currency: unit, bound: 'exact' });
  const count = quantity.value < 1e6 ? quantity.value : 1e6;
  const words: Trilingual = {
    ru: russianForm(count, counted.ru),
    kk: counted.name.kk,
    en: counted.en[count === 1 ? 0 : 1],
  };
  return `${quantityText(locale, quantity)} ${words[locale]}`;
}
