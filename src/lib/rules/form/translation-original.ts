import type { Rule } from '../rule.ts';

/** The facts of a translation are those of its original. */
export const translationOriginal: Rule = {
  id: 'translation-without-original',
  severity: 'error',
  demand: 'У каждого перевода есть оригинал с тем же именем файла.',
  firm: true,
  *check({ documents }) {
    const releases = documents.filter(({ collection }) => collection === 'releases');
    const originals = new Set(
      releases.filter(({ data }) => !('translator' in data)).map(({ id }) => id),
    );
    for (const { file, id, data } of releases) {
      if (!('translator' in data) || originals.has(id)) continue;
      yield {
        message: `Это перевод, но релиза «${id}» на языке оригинала нет: факты взять неоткуда.`,
        hint: 'Добавьте оригинал с тем же именем файла или исправьте имя.',
        place: { file, path: ['translator'], key: true },
      };
    }
  },
};
