import { STAGES } from '../../records/agreement.ts';
import { ORGANIZER_ROLES } from '../../records/event.ts';
import type { TaxonomyName } from '../../records/taxonomy.ts';
import type { Rule } from '../rule.ts';

/** Codes that the program itself knows, by the list that must name them for readers. */
const REQUIRED: Partial<Record<TaxonomyName, readonly string[]>> = {
  stages: STAGES,
  roles: ORGANIZER_ROLES,
};

/** The code lists name every code that the program uses. */
export const completeLists: Rule = {
  id: 'incomplete-list',
  severity: 'error',
  firm: true,
  demand: 'Списки stages и roles называют все коды, которые знает программа.',
  *check({ records }) {
    for (const [name, codes] of Object.entries(REQUIRED) as [TaxonomyName, readonly string[]][]) {
      const missing = codes.filter((code) => !records.taxonomies[name].has(code));
      if (missing.length === 0) continue;
      yield {
        message: `В списке ${name} нет кодов: ${missing.join(', ')}. Читатель увидел бы пустое место.`,
        hint: 'Добавьте их в content/taxonomies/ с названиями на трёх языках.',
        place: { file: `taxonomies/${name}.yaml` },
      };
    }
  },
};
