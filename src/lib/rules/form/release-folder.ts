import { knownDate } from '../../dates/edtf.ts';
import type { Rule } from '../rule.ts';

/** A release lies in the folder of its year, or in `undated`: no folder carries a year the text does not give. */
export const releaseFolder: Rule = {
  id: 'wrong-folder',
  severity: 'error',
  demand: 'Релиз лежит в папке года публикации или в undated, если текст года не даёт.',
  *check({ records, documents }) {
    const folders = new Map(
      records.releases.map(({ id, published }) => [
        id,
        String(knownDate(published)?.year ?? 'undated'),
      ]),
    );
    for (const { file, collection, id } of documents) {
      const folder = folders.get(id);
      if (collection !== 'releases' || folder === undefined) continue;
      if (file.split('/').slice(1, -1).join('/') === folder) continue;
      yield {
        message: `Релиз лежит не в своей папке: год публикации в нём — ${folder === 'undated' ? 'не дан' : folder}.`,
        hint: `Перенесите в releases/${folder}/.`,
        place: { file },
      };
    }
  },
};
