import type { Answer } from '#src/search/answer/answer.ts';
import type { Facet } from '#src/search/answer/facet.ts';
import { ROWS_PER_PAGE, type SearchRequest } from '#src/search/answer/request.ts';
import type { Span } from '#src/search/answer/span.ts';
import type { EngineFault } from '#src/search/engine.ts';
import type { FilterName } from '#src/search/names.ts';
import { chips } from '#src/search/page/chips.ts';
import { button, refill } from '#src/search/page/dom.ts';
import { createFacetPanel, type ShownFacets } from '#src/search/page/facet-panel.ts';
import type { SearchLayout } from '#src/search/page/layout.ts';
import { notices } from '#src/search/page/notice.ts';
import { pagerLinks } from '#src/search/page/pager.ts';
import { resultItem } from '#src/search/page/result.ts';
import { statusOf } from '#src/search/page/status.ts';
import type { FilterLabels, SearchPageData } from '#src/search/strings.ts';

/** What a reader can do below the form. */
export interface ScreenActions {
  toggle: (name: FilterName, value: string) => void;
  span: (span: Span | null) => void;
  clearFilters: () => void;
  asTyped: (piece: string) => void;
  retry: () => void;
}

/** Shows an answer, or why there is none. */
export interface Screen {
  answer(request: SearchRequest, answer: Answer): void;
  /** Facets of the answer have come, after it. */
  facets(facets: readonly Facet[]): void;
  /** Shows the lists in place of results, and says why; `''` for no reason. */
  lists(reason: string): void;
  waiting(): void;
  fault(fault: EngineFault): void;
  chosen(request: SearchRequest): void;
  /** Names of codes have come; what is shown gets them. */
  name(labels: FilterLabels): void;
}

export function createScreen(
  parts: SearchLayout,
  given: SearchPageData,
  actions: ScreenActions & { showWays: (shown: boolean) => void },
): Screen {
  const panel = createFacetPanel(parts.facets, actions);
  let data = given;
  let shown: ShownFacets | undefined;
  const { strings } = data;

  const chosen = (request: SearchRequest) => showChips(parts, { request, data, actions });

  function lists(reason: string): void {
    parts.status.textContent = reason;
    parts.results.replaceChildren();
    parts.found.hidden = true;
    actions.showWays(true);
  }

  function fault(reason: EngineFault): void {
    const retry = button(strings.retry, { id: 'search-retry' }, actions.retry);
    parts.problem.replaceChildren(`${strings.faults[reason]} `, retry);
  }

  return {
    lists,
    chosen,
    answer(request, answer) {
      refill(parts.notice, ...notices(answer, data, actions.asTyped));
      if (answer.total === 0 && Object.keys(request.filters).length === 0 && !request.span) {
        lists(strings.nothing);
        return;
      }
      shown = { request, facets: shown?.facets ?? [] };
      showRows(parts, { request, answer, data });
      actions.showWays(answer.total === 0);
    },
    facets(facets) {
      if (!shown) return;
      shown = { ...shown, facets };
      panel.show(shown, data);
      offerSums(parts.sort, facets);
    },
    waiting() {
      parts.notice.replaceChildren();
      parts.problem.replaceChildren();
      parts.status.textContent = strings.searching;
    },
    fault(reason) {
      lists('');
      fault(reason);
    },
    name(labels) {
      data = { ...data, labels: { ...labels, ...data.labels } };
      if (!shown) return;
      panel.show(shown, data);
      chosen(shown.request);
    },
  };
}

function showRows(
  parts: SearchLayout,
  { request, answer, data }: { request: SearchRequest; answer: Answer; data: SearchPageData },
): void {
  const { strings } = data;
  parts.status.textContent = statusOf(answer, data);
  parts.results.start = (answer.page - 1) * ROWS_PER_PAGE + 1;
  parts.results.replaceChildren(...answer.rows.map((row) => resultItem(row, data)));
  refill(parts.pages, ...pagerLinks(request, answer, { path: location.pathname, strings }));
  parts.found.hidden = false;
}

function showChips(
  parts: SearchLayout,
  {
    request,
    data,
    actions,
  }: { request: SearchRequest; data: SearchPageData; actions: ScreenActions },
): void {
  const list = chips(request, data, { ...actions, clear: actions.clearFilters });
  refill(parts.chips, ...list);
  parts.chips.hidden = list.length === 0;
}

/** Results can be sorted by sum where the archive has sums to choose from. */
function offerSums(sort: HTMLSelectElement, facets: readonly Facet[]): void {
  const option = sort.querySelector<HTMLOptionElement>('option[value=sum]');
  const offered = facets.some(({ name }) => name === 'sum');
  if (option) option.hidden = option.disabled = !offered;
}
