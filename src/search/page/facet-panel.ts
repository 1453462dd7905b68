import type { Facet } from '#src/search/answer/facet.ts';
import type { FilterName } from '#src/search/names.ts';
import { refill } from '#src/search/page/dom.ts';
import { facetGroups } from '#src/search/page/facets.ts';
import type { SearchPageData } from '#src/search/strings.ts';

/** The facets of the latest answer; which of them show all their values outlives an answer. */
export interface FacetPanel {
  show(facets: readonly Facet[], data: SearchPageData): void;
}

export function createFacetPanel(
  container: HTMLElement,
  choose: (name: FilterName, value: string) => void,
): FacetPanel {
  const expanded = new Set<FilterName>();
  function show(facets: readonly Facet[], data: SearchPageData): void {
    const expand = (name: FilterName) => {
      if (!expanded.delete(name)) expanded.add(name);
      show(facets, data);
    };
    refill(container, ...facetGroups(facets, data, { expanded, choose, expand }));
  }
  return { show };
}
