import type { Rule } from '../rule.ts';

/** The facts of a release stand in one file; every other language is a translation of it. */
export const twoOriginals: Rule = {
  id: 'two-originals',
  severity: 'error',
  demand: 'Факты релиза лежат в одном файле; остальные языки — переводы с полем translator.',
  *check({ documents }) {
    const first = new Map<string, string>();
    for (const { file, collection, id, locale, data } of documents) {
      if (collection !== 'releases' || 'translator' in data) continue;
      const other = first.get(id);
      if (other === undefined || locale === null) first.set(id, file);
      else {
        yield {
          message: `Факты релиза «${id}» уже даны в файле ${other}: они могли бы разойтись.`,
          hint: 'Если это перевод, оставьте title, lead и translator и удалите остальные поля.',
          place: { file },
        };
      }
    }
  },
};
