import { LINK_SCHEMES } from '../../record-links.ts';
import { COLLECTIONS } from '../../records/records.ts';
import type { Rule } from '../rule.ts';

/** What is published does not refer to drafts. */
export const draftReference: Rule = {
  id: 'draft-reference',
  severity: 'error',
  firm: true,
  demand: 'Опубликованная запись не ссылается на черновик.',
  *check({ documents, references }) {
    const isDraft = new Set(
      documents.filter(({ data }) => data['draft'] === true).map(({ file }) => file),
    );
    const drafts = new Set(
      documents
        .filter(({ file }) => isDraft.has(file))
        .map(({ collection, id }) => `${collection}:${id}`),
    );
    if (drafts.size === 0) return;
    const finding = (id: string) => ({
      message: `«${id}» — черновик, на сайте его нет: ссылка вела бы в никуда.`,
      hint: 'Опубликуйте запись (удалите draft: true) или уберите ссылку.',
    });
    for (const { file, references: own } of references) {
      if (isDraft.has(file)) continue;
      for (const { to, id, path } of own) {
        if ((COLLECTIONS as readonly string[]).includes(to) && drafts.has(`${to}:${id}`)) {
          yield { ...finding(id), place: { file, path } };
        }
      }
    }
    for (const { file, body } of documents) {
      if (isDraft.has(file)) continue;
      for (const text of body.links) {
        const [scheme = '', id = ''] = text.split(':');
        if (drafts.has(`${LINK_SCHEMES[scheme] ?? ''}:${id}`))
          yield { ...finding(id), place: { file, text } };
      }
    }
  },
};
