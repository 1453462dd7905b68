import type { Rule } from '../rule.ts';

/** The sum announced over many documents is not the sum of one of them. */
export const totalAsOwn: Rule = {
  id: 'total-as-own',
  severity: 'error',
  demand: 'Общая сумма нескольких документов не записана как собственная сумма одного.',
  *check({ records, fileOf }) {
    const own = new Map(records.agreements.map(({ id, amount }) => [id, amount]));
    const reported = new Set<string>();
    for (const { agreements, totals } of records.releases) {
      for (const { documents, amount: total } of totals) {
        if (!total || documents < 2) continue;
        for (const id of agreements) {
          const amount = own.get(id);
          const isTotal = amount?.value === total.value && amount.currency === total.currency;
          if (!isTotal || reported.has(id)) continue;
          reported.add(id);
          yield {
            message: `Сумма «${amount.asGiven}» объявлена на ${documents} документов вместе, а здесь записана как сумма одного: она была бы сосчитана дважды.`,
            hint: 'Уберите amount: общая сумма стоит в totals релиза. Если у документа в самом деле такая же своя сумма, заглушите правило с причиной.',
            place: { file: fileOf('agreements', id), path: ['amount', 'value'] },
          };
        }
      }
    }
  },
};
