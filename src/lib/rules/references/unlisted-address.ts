import { ADDRESSES_FILE } from '../../urls/address-list.ts';
import type { Rule } from '../rule.ts';

/** The list of published addresses knows every page of a record; what is not in it could vanish unseen. */
export const unlistedAddress: Rule = {
  id: 'unlisted-address',
  severity: 'warning',
  firm: true,
  demand:
    'Адреса всех страниц записей есть в addresses.txt: без них npm run check не проходит, а сборка только предупреждает.',
  *check({ addresses, recordPages }) {
    if (!addresses) return;
    const listed = new Set(addresses.map(({ address }) => address));
    const absent = [...recordPages()].filter((address) => !listed.has(address));
    const [first] = absent;
    if (first === undefined) return;
    yield {
      message: `В ${ADDRESSES_FILE} нет адресов (${absent.length}), первый — ${first}: их исчезновения никто бы не заметил.`,
      hint: 'Запустите npm run addresses и сохраните файл вместе с записью.',
      place: { file: ADDRESSES_FILE, position: { line: 1, column: 1 } },
    };
  },
};
