import type { SearchRequest } from '#src/search/answer/request.ts';
import { FILTERS, type FilterName } from '#src/search/names.ts';
import { button, element } from '#src/search/page/dom.ts';
import { labelOf } from '#src/search/page/label.ts';
import { fill } from '#src/search/page/phrase.ts';
import { spanText } from '#src/search/page/span-field.ts';
import type { SearchPageData } from '#src/search/strings.ts';

export interface ChipActions {
  toggle: (name: FilterName, value: string) => void;
  span: (span: null) => void;
  clear: () => void;
}

/** A button for each chosen value, which takes it away again. */
export function chips(
  { filters, span }: SearchRequest,
  data: SearchPageData,
  actions: ChipActions,
): HTMLLIElement[] {
  const { strings } = data;
  const item = (label: string, id: string, remove: () => void) =>
    element(
      'li',
      {},
      button(`${label} ×`, { 'aria-label': fill(strings.remove, { label }), id }, remove),
    );
  const values = FILTERS.flatMap((name) =>
    (filters[name] ?? []).map((value) =>
      item(labelOf(data, name, value), `chip-${name}-${value}`, () => actions.toggle(name, value)),
    ),
  );
  const time = span ? [item(spanText(span, data), 'chip-span', () => actions.span(null))] : [];
  const items = [...time, ...values];
  if (items.length < 2) return items;
  return [...items, element('li', {}, button(strings.clear, { id: 'chip-clear' }, actions.clear))];
}
