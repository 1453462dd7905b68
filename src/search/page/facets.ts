import type { Facet, FacetValue } from '#src/search/answer/facet.ts';
import type { FilterName } from '#src/search/names.ts';
import { button, element } from '#src/search/page/dom.ts';
import { labelOf } from '#src/search/page/label.ts';
import { counted } from '#src/search/page/phrase.ts';
import { valueBox, valuesNamed } from '#src/search/page/value-list.ts';
import type { SearchPageData } from '#src/search/strings.ts';

const SHOWN_AT_FIRST = 8;
/** A facet with more values than this is searched, not read. */
const LONG = 24;

/** What a reader does with the facets. */
export interface FacetActions {
  /** Facets that show all their values. */
  expanded: ReadonlySet<FilterName>;
  /** What was typed above a long facet. */
  typed: Map<FilterName, string>;
  choose: (name: FilterName, value: string) => void;
  expand: (name: FilterName) => void;
}

/** A group of check boxes for each facet that divides the results; months are chosen as a span. */
export function facetGroups(
  facets: readonly Facet[],
  data: SearchPageData,
  actions: FacetActions,
): HTMLFieldSetElement[] {
  return facets
    .filter(({ name, values }) =>
      values.some(({ chosen }) => chosen) ? true : name !== 'month' && values.length > 1,
    )
    .map((facet) => facetGroup(facet, data, actions));
}

function facetGroup(
  { name, values }: Facet,
  data: SearchPageData,
  actions: FacetActions,
): HTMLFieldSetElement {
  const list = element('ul');
  const group = element('fieldset', {}, element('legend', {}, data.strings.legends[name]));
  const fillList = () => {
    const shown = shownValues({ name, values }, data, actions);
    list.replaceChildren(...shown.map((value) => valueItem(name, value, { data, actions })));
    return shown.length;
  };
  if (values.length > LONG) {
    const given = { id: `find-${name}`, label: data.strings.findValue };
    const box = valueBox({ ...given, typed: actions.typed.get(name) ?? '' }, (typed) => {
      actions.typed.set(name, typed);
      fillList();
    });
    group.append(box);
  }
  group.append(list);
  const rest = values.length - fillList();
  const open = actions.expanded.has(name);
  if (values.length <= LONG && (rest > 0 || (open && values.length > SHOWN_AT_FIRST))) {
    const label = open
      ? data.strings.fewer
      : counted(data.strings.more, data.locale, { count: rest });
    const state = { id: `more-${name}`, 'aria-expanded': `${open}` };
    group.append(button(label, state, () => actions.expand(name)));
  }
  return group;
}

/** The values to show: those chosen always, those typed for, or the first. */
function shownValues(
  { name, values }: Facet,
  data: SearchPageData,
  { expanded, typed }: FacetActions,
): FacetValue[] {
  const words = typed.get(name) ?? '';
  if (words.trim() !== '') {
    const named = valuesNamed(values, words, (value) => labelOf(data, name, value));
    return values.filter((value) => value.chosen || named.includes(value));
  }
  const open = expanded.has(name);
  return values.filter(({ chosen }, place) => open || chosen || place < SHOWN_AT_FIRST);
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
