import type { SearchRequest } from '#src/search/answer/request.ts';
import { FILTERS, type FilterName } from '#src/search/names.ts';
import { button, element } from '#src/search/page/dom.ts';
import { labelOf } from '#src/search/page/label.ts';
import { fill } from '#src/search/page/phrase.ts';
import type { SearchPageData } from '#src/search/strings.ts';

export interface ChipActions {
  remove: (name: FilterName, value: string) => void;
  clear: () => void;
}

/** A button for each chosen value, which takes it away again. */
export function chips(
  { filters }: SearchRequest,
  data: SearchPageData,
  actions: ChipActions,
): HTMLLIElement[] {
  const { strings } = data;
  const chosen = FILTERS.flatMap((name) =>
    (filters[name] ?? []).map((value) => [name, value] as const),
  );
  const items = chosen.map(([name, value]) => {
    const label = labelOf(data, name, value);
    const spoken = { 'aria-label': fill(strings.remove, { label }), id: `chip-${name}-${value}` };
    return element(
      'li',
      {},
      button(`${label} ×`, spoken, () => actions.remove(name, value)),
    );
  });
  if (items.length < 2) return items;
  return [...items, element('li', {}, button(strings.clear, { id: 'chip-clear' }, actions.clear))];
}
