import { LINK_SCHEMES } from '../../record-links.ts';
import type { Rule } from '../rule.ts';

/** A record does not lead to itself. */
export const selfReference: Rule = {
  id: 'self-reference',
  severity: 'error',
  demand: 'Запись не ссылается сама на себя.',
  *check({ documents, references }) {
    const fields = new Map(references.map(({ file, references: own }) => [file, own]));
    for (const { file, collection, id, body } of documents) {
      for (const { to, id: target, path } of fields.get(file) ?? []) {
        if (to === collection && target === id) yield { ...words(id), place: { file, path } };
      }
      for (const link of body.links) {
        const [scheme = '', target] = link.split(':');
        if (LINK_SCHEMES[scheme] === collection && target === id)
          yield { ...words(id), place: { file, text: link } };
      }
    }
  },
};

const words = (id: string) => ({
  message: `Запись «${id}» ссылается сама на себя: читатель вернулся бы на ту же страницу.`,
  hint: 'Укажите другую запись или уберите ссылку.',
});
