import type { Reference } from '../../reference.ts';
import type { Rule } from '../rule.ts';

/** A list of records or codes names each once. */
export const listedTwice: Rule = {
  id: 'listed-twice',
  severity: 'error',
  demand: 'В списке записей или кодов ничто не названо дважды.',
  *check({ references }) {
    for (const { file, references: own } of references) {
      const seen = new Set<string>();
      for (const reference of own) {
        const key = keyOf(reference);
        if (key === null) continue;
        if (seen.has(key)) {
          yield {
            message: `«${reference.id}» в этом списке уже есть: читатель увидел бы и сосчитал его дважды.`,
            hint: 'Удалите повтор.',
            place: { file, path: reference.path },
          };
        }
        seen.add(key);
      }
    }
  },
};

/** List and item of a plain list, `figures.0.sectors mining`; `null` for everything else. */
function keyOf({ id, path }: Reference): string | null {
  if (typeof path.at(-1) !== 'number') return null;
  return `${path.slice(0, -1).join('.')} ${id}`;
}
