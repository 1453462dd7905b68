import type { Locale } from '#src/site.ts';
import type { Amount } from '../../records/amount.ts';
import { scanNumbers, valueOf } from '../numbers/scan.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { currencyAt } from '../words/claims.ts';

/** A number in the fields is the one that its wording gives. */
export const wordingAndValue: Rule = {
  id: 'wording-and-value',
  severity: 'error',
  demand: 'Число и валюта в полях — те, что в формулировке источника рядом (asGiven).',
  *check(subject) {
    for (const { file, path, ...worded } of wordedValues(subject)) {
      for (const { field, ...finding } of judge(worded)) {
        yield { ...finding, place: { file, path: [...path, field] } };
      }
    }
  },
};

interface Worded {
  readonly value: number;
  /** Currency or counted thing, with the field that it stands in. */
  readonly unit: string;
  readonly unitField: 'currency' | 'unit';
  readonly asGiven: string;
  readonly locale: Locale;
}

type WordedAt = Worded & { readonly file: string; readonly path: readonly (string | number)[] };

function* wordedValues({ records, fileOf }: Subject): Generator<WordedAt> {
  for (const { id, amount, language } of records.agreements) {
    if (amount)
      yield { ...ofAmount(amount, language), file: fileOf('agreements', id), path: ['amount'] };
  }
  for (const { id, totals, figures, language } of records.releases) {
    const file = fileOf('releases', id);
    for (const [index, { amount }] of totals.entries()) {
      if (amount) yield { ...ofAmount(amount, language), file, path: ['totals', index, 'amount'] };
    }
    for (const [index, { value, unit, asGiven }] of figures.entries()) {
      const path = ['figures', index];
      yield { value, unit, unitField: 'unit', asGiven, locale: language, file, path };
    }
  }
}

const ofAmount = ({ value, currency, asGiven }: Amount, locale: Locale): Worded => ({
  value,
  unit: currency,
  unitField: 'currency',
  asGiven,
  locale,
});

type Judgement = Omit<Finding, 'place'> & { readonly field: string };

/** A wording without figures, or with several numbers, is not judged. */
function* judge({ value, unit, unitField, asGiven, locale }: Worded): Generator<Judgement> {
  const numbers = scanNumbers(asGiven, locale).filter(({ kind }) => kind === 'number');
  const [number] = numbers;
  if (!number || numbers.length > 1) return;
  const worded = valueOf(number);
  if (worded !== Math.abs(value)) {
    yield {
      field: 'value',
      message: `В поле ${value}, а в формулировке источника «${asGiven}» — ${worded}: читатель увидел бы два разных числа.`,
      hint: `Исправьте value на ${worded} или формулировку.`,
    };
  }
  const currency = currencyAt(asGiven.slice(number.end), asGiven.slice(0, number.start), locale);
  if (currency === null || currency === unit) return;
  yield {
    field: unitField,
    message: `В поле валюта ${unit}, а в формулировке источника «${asGiven}» — ${currency}.`,
    hint: `Исправьте на ${currency} или исправьте формулировку.`,
  };
}
