import { LINK_SCHEMES } from '../../record-links.ts';
import type { Rule } from '../rule.ts';

/** An organization that nothing mentions is a leftover, or a reference to it was forgotten. */
export const unusedOrganization: Rule = {
  id: 'unused-organization',
  severity: 'warning',
  demand: 'Каждую организацию упоминает хотя бы одна запись.',
  *check({ documents, references }) {
    const mentioned = new Set<string>();
    for (const { references: own } of references) {
      for (const { to, id } of own) if (to === 'organizations') mentioned.add(id);
    }
    for (const { body } of documents) {
      for (const link of body.links) {
        const [scheme = '', id = ''] = link.split(':');
        if (LINK_SCHEMES[scheme] === 'organizations') mentioned.add(id);
      }
    }
    for (const { file, collection, id, data } of documents) {
      if (collection !== 'organizations' || mentioned.has(id) || data['draft'] === true) continue;
      yield {
        message: `Организацию «${id}» не упоминает ни одна запись: её страница была бы пустой.`,
        hint: 'Сошлитесь на неё там, где она названа, или удалите файл.',
        place: { file },
      };
    }
  },
};
