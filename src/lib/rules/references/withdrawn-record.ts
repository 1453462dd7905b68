import { withoutLanguage } from '../../urls/record-addresses.ts';
import type { Rule } from '../rule.ts';

/** A withdrawn record is no more in the archive, and leads nowhere else. */
export const withdrawnRecord: Rule = {
  id: 'withdrawn-record',
  severity: 'error',
  firm: true,
  demand: 'Отозванной записи в архиве нет, её адрес отозван один раз и никуда не ведёт.',
  *check({ records, recordPages }) {
    if (records.withdrawn.length === 0) return;
    const present = new Set(Array.from(recordPages(), withoutLanguage));
    for (const { from } of records.redirects) present.add(from);
    for (const [index, { address }] of records.withdrawn.entries()) {
      if (present.has(address)) {
        yield {
          message: `${address} отозвана, но по этому адресу есть запись или переход: две страницы на один адрес.`,
          hint: 'Удалите файлы записи или эту строку.',
          place: { file: 'withdrawn.yaml', path: ['withdrawn', index, 'address'] },
        };
      }
      present.add(address);
    }
  },
};
