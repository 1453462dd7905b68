import { COLLECTIONS } from '../../records/records.ts';
import { ADDRESSES_FILE } from '../../urls/address-list.ts';
import { withoutLanguage } from '../../urls/record-addresses.ts';
import type { Rule } from '../rule.ts';

/** A page of a record that was published stays for ever, leads on, or says that the record was withdrawn. */
export const vanishedAddress: Rule = {
  id: 'vanished-address',
  severity: 'error',
  firm: true,
  demand:
    'Страница записи, которая была опубликована, есть, ведёт на новое место или говорит, что запись отозвана.',
  *check({ addresses, records, recordPages }) {
    if (!addresses) return;
    const known = new Set(Array.from(recordPages(), withoutLanguage));
    for (const { from } of records.redirects) known.add(from);
    for (const { address } of records.withdrawn) known.add(address);
    for (const { address, line } of addresses) {
      const page = withoutLanguage(address);
      if (!RECORD.test(page) || known.has(page)) continue;
      known.add(page);
      yield {
        message: `Страницы ${page} больше нет, а на неё ссылаются: адреса архива даны навсегда.`,
        hint:
          'Верните запись. Если она переименована, запишите прежний адрес в redirects.yaml (это делает ' +
          'npm run rename); если отозвана, — в withdrawn.yaml, с днём и причиной.',
        place: { file: ADDRESSES_FILE, position: { line, column: 1 } },
      };
    }
  },
};

/** Pages of records; what begins with a digit, and the list of what has no date, are lists. */
const RECORD = new RegExp(`^/(?:${COLLECTIONS.join('|')})/(?!undated/)[a-z][a-z0-9-]*/$`, 'u');
