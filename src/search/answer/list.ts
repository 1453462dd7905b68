import { facetsOf, passes, type Facet } from '#src/search/answer/facet.ts';
import { inOrder, oncePerRecord } from '#src/search/answer/order.ts';
import { ROWS_PER_PAGE, type SearchRequest } from '#src/search/answer/request.ts';
import type { DocumentPlace, OpenShard } from '#src/search/engine.ts';
import type { FilterName } from '#src/search/names.ts';
import { isComplete, select } from '#src/search/ranking/selection.ts';
import { rank, type Found, type Ranked } from '#src/search/ranking/ranking.ts';
import type { Plan } from '#src/search/planner/plan.ts';

/** A query read and asked: what it means, and what was found for it. */
export interface Question {
  plan: Plan;
  found: Found;
}

/** All results in order, one place per record, and the page of them that was asked for. */
export interface ResultList {
  places: readonly Ranked[];
  /** How many of them hold every word. */
  complete: number;
  page: number;
  pages: number;
  facets: Facet[];
}

/** Narrows, orders and counts. An empty query lists the whole archive, the newest first. */
export function listOf(
  shards: readonly OpenShard[],
  request: SearchRequest,
  { plan, found }: Question,
): ResultList {
  const { locale } = request;
  const years = [...(request.filters.year ?? []), ...plan.years];
  const chosen = years.length > 0 ? { ...request.filters, year: years } : request.filters;
  const browsing = request.query.trim() === '' || (plan.terms.length === 0 && years.length > 0);
  const pool = browsing ? everyPlace(shards) : rank(shards, plan, found);
  const matching = (aside?: FilterName) => {
    const passing = pool.filter((place) => passes(shards, place, { chosen, aside }));
    return browsing ? passing : select(passing, plan.terms.length);
  };
  const sort = browsing && request.sort === 'relevance' ? 'newest' : request.sort;
  const places = inOrder(shards, oncePerRecord(shards, matching(), locale), sort);
  const pages = Math.max(1, Math.ceil(places.length / ROWS_PER_PAGE));
  return {
    places,
    complete: places.filter(isComplete).length,
    page: Math.min(Math.max(1, Math.trunc(request.page) || 1), pages),
    pages,
    facets: facetsOf(shards, chosen, matching),
  };
}

/** The places of the page that was asked for. */
export function pageOf({ places, page }: ResultList): readonly Ranked[] {
  return places.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
}

function everyPlace(shards: readonly OpenShard[]): (DocumentPlace & Ranked)[] {
  return shards.flatMap(({ entry }, shard) =>
    Array.from({ length: entry.documents }, (_, row) => ({ shard, row, score: 0, coverage: 1 })),
  );
}
