import type { Rule } from '../rule.ts';

/** A party of an agreement is named once. */
export const partyTwice: Rule = {
  id: 'party-twice',
  severity: 'error',
  demand: 'Сторона названа в документе один раз и не названа ещё и его предметом.',
  *check({ records, fileOf }) {
    for (const { id, parties, concerns } of records.agreements) {
      const file = fileOf('agreements', id);
      const seen = new Set<string>();
      for (const [index, { organization }] of parties.entries()) {
        if (organization === null) continue;
        if (seen.has(organization)) {
          yield {
            message: `Сторона «${organization}» названа дважды: число сторон было бы неверным.`,
            hint: 'Удалите повтор или укажите другую организацию.',
            place: { file, path: ['parties', index, 'organization'] },
          };
        }
        seen.add(organization);
      }
      for (const [index, about] of concerns.entries()) {
        if (!seen.has(about)) continue;
        yield {
          message: `«${about}» — сторона документа, а здесь названа ещё и его предметом.`,
          hint: 'Уберите её из concerns: там организации, о которых документ, но не стороны.',
          place: { file, path: ['concerns', index] },
        };
      }
    }
  },
};
