import type { Facet } from '#src/search/answer/facet.ts';
import type { SearchRequest } from '#src/search/answer/request.ts';
import type { Span } from '#src/search/answer/span.ts';
import type { FilterName } from '#src/search/names.ts';
import { refill } from '#src/search/page/dom.ts';
import { facetGroups } from '#src/search/page/facets.ts';
import { spanField } from '#src/search/page/span-field.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** What the panel shows: the facets of the answer to a request. */
export interface ShownFacets {
  request: SearchRequest;
  facets: readonly Facet[];
}

/** The facets of the latest answer; how a reader left them (open, typed for) outlives an answer. */
export interface FacetPanel {
  show(shown: ShownFacets, data: SearchPageData): void;
}

export interface PanelActions {
  toggle: (name: FilterName, value: string) => void;
  span: (span: Span | null) => void;
}

export function createFacetPanel(container: HTMLElement, actions: PanelActions): FacetPanel {
  const expanded = new Set<FilterName>();
  const typed = new Map<FilterName, string>();
  function show(shown: ShownFacets, data: SearchPageData): void {
    const expand = (name: FilterName) => {
      if (!expanded.delete(name)) expanded.add(name);
      show(shown, data);
    };
    const choose = actions.toggle;
    const groups = facetGroups(shown.facets, data, { expanded, typed, choose, expand });
    const time = spanField(shown.request.span ?? null, data, actions.span);
    refill(container, time, ...groups);
  }
  return { show };
}
