import { element } from '#src/search/page/dom.ts';
import type { SearchStrings } from '#src/search/strings.ts';
import { SORTS } from '#src/search/names.ts';

/** The parts of the page that the script fills. */
export interface SearchLayout {
  status: HTMLElement;
  problem: HTMLElement;
  /** What was read otherwise than typed. */
  notice: HTMLElement;
  chips: HTMLElement;
  sort: HTMLSelectElement;
  facets: HTMLElement;
  /** Everything that makes sense only with results. */
  found: HTMLElement;
  heading: HTMLElement;
  results: HTMLOListElement;
  pages: HTMLElement;
  download: HTMLButtonElement;
}

/** Builds the parts below the form; they are empty and hidden until there is an answer. */
export function layOut(after: Element, strings: SearchStrings): SearchLayout {
  const status = element('p', { class: 'status', role: 'status' });
  const problem = element('div', { class: 'problem', role: 'alert' });
  const notice = element('ul', { class: 'notice' });
  const chips = element('ul', { class: 'chips', 'aria-label': strings.chosen });
  // Sorting by sum is offered once the facets tell that there are sums.
  const hidden = (name: string) => (name === 'sum' ? { hidden: true, disabled: true } : {});
  const options = SORTS.map((name) =>
    element('option', { value: name, ...hidden(name) }, strings.sorts[name]),
  );
  const sort = element('select', { id: 'search-sort' }, ...options);
  const order = element(
    'p',
    { class: 'order' },
    element('label', { for: sort.id }, strings.sort),
    ' ',
    sort,
  );
  const groups = element('div', { class: 'groups' });
  const wide = matchMedia('(min-width: 60rem)').matches;
  const summary = element('summary', {}, strings.facets);
  const panel = element('details', { class: 'facets', open: wide }, summary, groups);
  const heading = element('h2', { class: 'visually-hidden', tabindex: -1 }, strings.results);
  const results = element('ol', { class: 'results' });
  const pages = element('nav', { class: 'pages', 'aria-label': strings.pages });
  const download = element('button', { type: 'button', class: 'download' }, strings.download);
  const list = element('div', { class: 'list' }, order, heading, results, pages, download);
  const found = element('div', { class: 'found', hidden: true }, panel, list);
  after.after(status, notice, problem, chips, found);
  return {
    status,
    problem,
    notice,
    chips,
    sort,
    facets: groups,
    found,
    heading,
    results,
    pages,
    download,
  };
}
