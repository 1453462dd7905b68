import type { Agreement } from '../../records/agreement.ts';
import type { Release } from '../../records/release.ts';
import type { TaxonomyName } from '../../records/taxonomy.ts';
import { nearest } from '../../similar.ts';
import type { ValuePath } from '../../document.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every code that a field names stands in its list. */
export const unknownCode: Rule = {
  id: 'unknown-code',
  severity: 'error',
  demand: 'Каждый код есть в своём списке в content/taxonomies/, валюта — в ISO 4217.',
  firm: true,
  *check({ records, references, fileOf }) {
    for (const { file, references: own } of references) {
      for (const { to, id, path } of own) {
        if (!(to in records.taxonomies)) continue;
        const codes = records.taxonomies[to as TaxonomyName];
        if (!codes.has(id)) yield { ...outside(id, codes.keys(), to), place: { file, path } };
      }
    }
    const currencies = new Set(Intl.supportedValuesOf('currency'));
    const judge = (file: string, [code, path]: CurrencyAt): Finding[] =>
      currencies.has(code)
        ? []
        : [{ ...outside(code, currencies, 'ISO 4217'), place: { file, path } }];
    for (const agreement of records.agreements) {
      const file = fileOf('agreements', agreement.id);
      for (const currency of ownCurrency(agreement)) yield* judge(file, currency);
    }
    for (const release of records.releases) {
      const file = fileOf('releases', release.id);
      for (const currency of totalCurrencies(release)) yield* judge(file, currency);
    }
  },
};

type CurrencyAt = readonly [code: string, path: ValuePath];

const ownCurrency = ({ amount }: Agreement): CurrencyAt[] =>
  amount ? [[amount.currency, ['amount', 'currency']]] : [];

const totalCurrencies = ({ totals }: Release): CurrencyAt[] =>
  totals.flatMap(({ amount }, index): CurrencyAt[] =>
    amount ? [[amount.currency, ['totals', index, 'amount', 'currency']]] : [],
  );

function outside(code: string, codes: Iterable<string>, list: string): Omit<Finding, 'place'> {
  const known = [...codes];
  const near = nearest(code, known);
  const all = known.length > 30 ? `Коды — в списке ${list}.` : `Допустимы: ${known.join(', ')}.`;
  return {
    message: `Кода «${code}» в списке ${list} нет: читатель увидел бы непонятное слово.`,
    hint: near ? `Возможно, «${near}»? ${all}` : all,
  };
}
