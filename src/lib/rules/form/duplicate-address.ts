import { LOCALES } from '#src/site.ts';
import { COLLECTIONS } from '../../records/records.ts';
import { TAXONOMIES } from '../../records/taxonomy.ts';
import type { Rule } from '../rule.ts';

/** First parts of the addresses that the site gives to its own pages and files. */
const TAKEN: ReadonlySet<string> = new Set([
  ...COLLECTIONS,
  ...TAXONOMIES,
  ...LOCALES,
  ...['figures', 'search', 'data', 'pagefind', 'manifest', 'feed', 'icon', 'robots', 'sitemap'],
]);

/** An editorial page does not stand where the site has a page of its own. */
export const duplicateAddress: Rule = {
  id: 'duplicate-address',
  severity: 'error',
  demand: 'Страница редакции не занимает адрес раздела сайта.',
  firm: true,
  *check({ documents }) {
    for (const { file, collection, id } of documents) {
      if (collection !== 'pages' || !TAKEN.has(id)) continue;
      yield {
        message: `Адрес /${id}/ уже занят разделом сайта: одна из двух страниц потерялась бы.`,
        hint: 'Дайте странице другое имя.',
        place: { file },
      };
    }
  },
};
