import type { Facet, FacetValue } from '#src/search/answer/facet.ts';
import type { FilterName } from '#src/search/names.ts';
import { button, element } from '#src/search/page/dom.ts';
import { labelOf } from '#src/search/page/label.ts';
import { counted } from '#src/search/page/phrase.ts';
import type { SearchPageData } from '#src/search/strings.ts';

const SHOWN_AT_FIRST = 8;

/** What a reader does with the facets. */
export interface FacetActions {
  /** Facets that show all their values. */
  expanded: ReadonlySet<FilterName>;
  choose: (name: FilterName, value: string) => void;
  expand: (name: FilterName) => void;
}

/** A group of check boxes for each facet that divides the results. */
export function facetGroups(
  facets: readonly Facet[],
  data: SearchPageData,
  actions: FacetActions,
): HTMLFieldSetElement[] {
  return facets
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .map((facet) => facetGroup(facet, data, actions));
}

function facetGroup(
  { name, values }: Facet,
  data: SearchPageData,
  actions: FacetActions,
): HTMLFieldSetElement {
  const open = actions.expanded.has(name);
  const shown = values.filter(({ chosen }, place) => open || chosen || place < SHOWN_AT_FIRST);
  const list = element(
    'ul',
    {},
    ...shown.map((value) => valueItem(name, value, { data, actions })),
  );
  const group = element('fieldset', {}, element('legend', {}, data.strings.legends[name]), list);
  const count = values.length - shown.length;
  if (count > 0 || (open && values.length > SHOWN_AT_FIRST)) {
    const label = open ? data.strings.fewer : counted(data.strings.more, data.locale, { count });
    const state = { id: `more-${name}`, 'aria-expanded': `${open}` };
    group.append(button(label, state, () => actions.expand(name)));
  }
  return group;
}

function valueItem(
  name: FilterName,
  { value, count, chosen }: FacetValue,
  { data, actions }: { data: SearchPageData; actions: FacetActions },
): HTMLLIElement {
  const id = `facet-${name}-${value}`;
  const box = element('input', { type: 'checkbox', id, name, value, checked: chosen });
  box.addEventListener('change', () => actions.choose(name, value));
  const number = element('span', { class: 'count' }, `${count}`);
  return element('li', {}, element('label', {}, box, ` ${labelOf(data, name, value)} `, number));
}
