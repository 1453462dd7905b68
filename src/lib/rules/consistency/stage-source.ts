import type { Rule } from '../rule.ts';

/** Whatever goes beyond an announcement needs a source and a date: nobody may declare a signing. */
export const stageSource: Rule = {
  id: 'stage-without-source',
  severity: 'error',
  demand: 'У каждой стадии есть источник, а у каждой стадии после announced ещё и дата.',
  *check({ records, fileOf }) {
    for (const { id, stages } of records.agreements) {
      const file = fileOf('agreements', id);
      for (const [index, { stage, date, source }] of stages.entries()) {
        const path = ['stages', index, 'stage'];
        if (!source) {
          yield {
            message: `Стадия «${stage}» без источника: читатель не смог бы её проверить.`,
            hint: 'Добавьте source: { release: id } или source: { publisher: …, url: … }.',
            place: { file, path },
          };
        }
        if (stage !== 'announced' && !date) {
          yield {
            message: `Стадия «${stage}» без даты: читатель не узнал бы, с какого дня она действует.`,
            hint: 'Добавьте date в EDTF: "2016-09-16"; «не позднее» — "[..2016-09-16]".',
            place: { file, path },
          };
        }
      }
    }
  },
};
