import type { Rule } from '../rule.ts';

/** One file for each language of a release or a page. */
export const duplicateLanguage: Rule = {
  id: 'duplicate-language',
  severity: 'error',
  demand: 'У каждого языка релиза и страницы ровно один файл.',
  firm: true,
  *check({ documents }) {
    const first = new Map<string, string>();
    for (const { file, collection, id, locale } of documents) {
      if (locale === null) continue;
      const identity = `${collection}/${id}.${locale}`;
      const other = first.get(identity);
      if (other === undefined) first.set(identity, file);
      else {
        yield {
          message: `Текст «${id}» на языке ${locale} уже есть в файле ${other}: один из двух потерялся бы.`,
          hint: 'Удалите лишний файл, или, если это другой текст, дайте ему другое имя.',
          place: { file },
        };
      }
    }
  },
};
