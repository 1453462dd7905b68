import type { Rule } from '../rule.ts';

/** The facts of a release stand in one file; every other language is a translation of it. */
export const twoOriginals: Rule = {
  id: 'two-originals',
  severity: 'error',
  demand: 'Факты релиза лежат в одном файле; остальные языки — переводы с полем translator.',
  firm: true,
  *check({ documents }) {
    const first = new Map<string, { file: string; locale: string }>();
    for (const { file, collection, id, locale, data } of documents) {
      if (collection !== 'releases' || locale === null || 'translator' in data) continue;
      const other = first.get(id);
      if (other === undefined) first.set(id, { file, locale });
      else if (other.locale !== locale) {
        yield {
          message: `Факты релиза «${id}» уже даны в файле ${other.file}: они могли бы разойтись.`,
          hint: 'Если это перевод, оставьте title, lead и translator и удалите остальные поля.',
          place: { file },
        };
      }
    }
  },
};
