import type { Rule } from '../rule.ts';

/** One record for each identifier, and one part of a record for each of its own. */
export const duplicateIdentifier: Rule = {
  id: 'duplicate-identifier',
  severity: 'error',
  demand: 'Идентификатор не повторяется: ни у записей одного вида, ни у частей одной записи.',
  firm: true,
  *check({ documents }) {
    const first = new Map<string, string>();
    for (const { file, collection, id, locale, data } of documents) {
      for (const [path, value] of repeatedParts(data)) {
        yield {
          message: `Идентификатор «${value}» в этом файле уже занят: неясно, о какой части речь.`,
          hint: 'Дайте одной из частей другое имя.',
          place: { file, path },
        };
      }
      if (locale !== null) continue;
      const other = first.get(`${collection}/${id}`);
      if (other === undefined) first.set(`${collection}/${id}`, file);
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

/** Identifiers that a list of the frontmatter holds a second time. */
function* repeatedParts(
  data: Readonly<Record<string, unknown>>,
): Generator<[(string | number)[], string]> {
  for (const key in data) {
    const list: unknown = data[key];
    if (!Array.isArray(list) || list.length < 2) continue;
    const seen = new Set<string>();
    for (const [index, part] of (list as unknown[]).entries()) {
      if (typeof part !== 'object' || part === null || !('id' in part)) continue;
      const { id } = part;
      if (typeof id !== 'string') continue;
      if (seen.has(id)) yield [[key, index, 'id'], id];
      seen.add(id);
    }
  }
}
