import type { Rule } from '../rule.ts';

/** One file for each identity: a record, or a language of it. */
export const duplicateIdentifier: Rule = {
  id: 'duplicate-identifier',
  severity: 'error',
  demand: 'У каждой записи и у каждого её языка ровно один файл.',
  *check({ documents }) {
    const first = new Map<string, string>();
    for (const { file, collection, id, locale } of documents) {
      const identity = `${collection}/${id}.${locale ?? ''}`;
      const other = first.get(identity);
      if (other === undefined) first.set(identity, file);
      else {
        yield {
          message: `Запись «${id}» уже есть в файле ${other}: одна из двух страниц потерялась бы.`,
          hint: 'Дайте файлу другое имя или удалите лишний.',
          place: { file },
        };
      }
    }
  },
};
