import { parseEdtf } from '../../dates/edtf.ts';
import type { Name } from '../../records/organization.ts';
import type { Rule } from '../rule.ts';

/** A name leads to one organization. */
export const sharedAlias: Rule = {
  id: 'shared-alias',
  severity: 'error',
  demand: 'Одно имя не стоит у двух организаций, если сроки имён не расходятся.',
  *check({ records, fileOf }) {
    const owners = new Map<string, { id: string; name: Name }[]>();
    for (const { id, names } of records.organizations) {
      for (const [index, name] of names.entries()) {
        const key = keyOf(name.text);
        const known = owners.get(key) ?? [];
        const other = known.find((owner) => owner.id !== id && overlap(owner.name, name));
        if (other) {
          yield {
            message: `Имя «${name.text}» есть и у организации «${other.id}»: неясно, о которой из них речь.`,
            hint: `Если это одна организация, объедините записи: npm run merge -- ${id} ${other.id}. Если две, уточните имя или сроки from и to.`,
            place: { file: fileOf('organizations', id), path: ['names', index, 'text'] },
          };
        }
        owners.set(key, [...known, { id, name }]);
      }
    }
  },
};

/** Names that a reader takes for the same: case, quotation marks, `ё` and spaces do not count. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»“”„"'’]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim();

/** Whether there may be a day on which both names hold. */
function overlap(a: Name, b: Name): boolean {
  const isBefore = (first: Name, second: Name): boolean => {
    const end = first.to === null ? null : parseEdtf(first.to)?.end;
    const start = second.from === null ? null : parseEdtf(second.from)?.start;
    return Boolean(end && start && end.year < start.year);
  };
  return !isBefore(a, b) && !isBefore(b, a);
}
