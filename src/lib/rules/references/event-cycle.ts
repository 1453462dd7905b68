import type { Rule } from '../rule.ts';

/** Events are inside each other like a tree: nothing is inside what is inside it. */
export const eventCycle: Rule = {
  id: 'event-cycle',
  severity: 'error',
  demand: 'События не вложены друг в друга по кругу.',
  firm: true,
  *check({ records, fileOf }) {
    const parents = new Map(records.events.map(({ id, partOf }) => [id, partOf]));
    for (const { id } of records.events) {
      const way = wayUp(id, parents);
      if (way === null) continue;
      yield {
        message: `Событие «${id}» вложено само в себя: ${[id, ...way].join(' → ')}.`,
        hint: 'Уберите partOf у того события, которое внутри другого не проходит.',
        place: { file: fileOf('events', id), path: ['partOf'] },
      };
    }
  },
};

/** The events around one, up to itself; `null` when the way ends elsewhere or is a single step. */
function wayUp(id: string, parents: ReadonlyMap<string, string | null>): string[] | null {
  const way: string[] = [];
  for (let at = parents.get(id); at && !way.includes(at); at = parents.get(at)) {
    way.push(at);
    if (at === id) return way.length > 1 ? way : null;
  }
  return null;
}
