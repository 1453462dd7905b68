import { COLLECTIONS } from '../../records/records.ts';
import { nearest } from '../../similar.ts';
import type { Finding, Rule, Subject } from '../rule.ts';

/** A former address leads to a record that exists, and no record has taken the former address. */
export const redirect: Rule = {
  id: 'wrong-redirect',
  severity: 'error',
  firm: true,
  demand: 'Прежний адрес в redirects.yaml никем не занят и ведёт на страницу, которая есть.',
  *check(subject) {
    const { redirects } = subject.records;
    if (redirects.length === 0) return;
    const pages = pagesOf(subject);
    for (const [index, { from, to }] of redirects.entries()) {
      if (pages.has(from)) {
        yield {
          message: `По адресу ${from} есть запись: читатель до неё не дошёл бы.`,
          hint: 'Удалите строку или переименуйте запись.',
          place: placeOf(index, 'from'),
        };
      }
      if (RECORD.test(to) && !pages.has(to)) {
        const near = nearest(to, pages);
        yield {
          message: `Страницы ${to} нет: прежний адрес вёл бы в никуда.`,
          hint: near ? `Возможно, ${near}?` : 'Укажите страницу, которая есть.',
          place: placeOf(index, 'to'),
        };
      }
    }
  },
};

const RECORD = new RegExp(`^/(?:${COLLECTIONS.join('|')})/[^/]+/$`, 'u');

/** Addresses of all published records. */
function pagesOf({ documents, records }: Subject): ReadonlySet<string> {
  const published = documents.filter(({ data }) => data['draft'] !== true);
  return new Set([
    ...published.map(({ collection, id }) => `/${collection}/${id}/`),
    ...records.withdrawn.map(({ address }) => address),
  ]);
}

const placeOf = (index: number, field: string): Finding['place'] => ({
  file: 'redirects.yaml',
  path: ['redirects', index, field],
});
