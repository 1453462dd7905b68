import { facetsOf, passes, type Facet } from '#src/search/answer/facet.ts';
import { inOrder, oncePerRecord } from '#src/search/answer/order.ts';
import {
  ROWS_PER_PAGE,
  type ChosenFilters,
  type SearchRequest,
} from '#src/search/answer/request.ts';
import type { DocumentPlace, FullShard, OpenShard } from '#src/search/engine.ts';
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
}

/** Whether the list can be made without the facets of the shards. */
export function needsFacets(request: SearchRequest, plan: Plan): boolean {
  const narrowed = Object.values(chosenIn(request, plan)).some((values) => values.length > 0);
  return (
    narrowed || Boolean(request.span) || request.sort !== 'relevance' || isBrowsing(request, plan)
  );
}

/** The list of a request that needs no facets. */
export function rankedList(
  shards: readonly OpenShard[],
  request: SearchRequest,
  { plan, found }: Question,
): ResultList {
  const places = select(rank(shards, plan, found), plan.terms.length);
  return paged(oncePerRecord(shards, places, request.locale), request);
}

/** Narrows and orders. An empty query lists the whole archive, the newest first. */
export function listOf(
  shards: readonly FullShard[],
  request: SearchRequest,
  question: Question,
): ResultList {
  const { sort, locale } = request;
  const matching = oncePerRecord(shards, matchingIn(shards, request, question)(), locale);
  if (sort !== 'relevance') return paged(inOrder(shards, matching, sort), request);
  const browsing = isBrowsing(request, question.plan);
  return paged(browsing ? inOrder(shards, matching, 'newest') : matching, request);
}

/** Every facet of the results, with counts. */
export function facetsIn(
  shards: readonly FullShard[],
  request: SearchRequest,
  question: Question,
): Facet[] {
  const chosen = chosenIn(request, question.plan);
  const matching = matchingIn(shards, request, question);
  const all = matching();
  const isSet = (name: FilterName) =>
    (chosen[name] ?? []).length > 0 || (name === 'year' && Boolean(request.span));
  const without = (name: FilterName) => (isSet(name) ? matching(name) : all);
  return facetsOf(shards, chosen, without);
}

/** The places of the page that was asked for. */
export function pageOf({ places, page }: ResultList): readonly Ranked[] {
  return places.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
}

function chosenIn({ filters }: SearchRequest, { years }: Plan): ChosenFilters {
  return years.length > 0 ? { ...filters, year: [...(filters.year ?? []), ...years] } : filters;
}

const isBrowsing = ({ query }: SearchRequest, { terms, years }: Plan): boolean =>
  query.trim() === '' || (terms.length === 0 && years.length > 0);

/** The documents that pass all filters, save the one that is set aside, best first. */
function matchingIn(
  shards: readonly FullShard[],
  request: SearchRequest,
  { plan, found }: Question,
): (aside?: FilterName) => Ranked[] {
  const chosen = chosenIn(request, plan);
  const browsing = isBrowsing(request, plan);
  const pool = browsing ? everyPlace(shards) : rank(shards, plan, found);
  return (aside) => {
    const narrowing = { chosen, span: request.span ?? null, aside };
    const passing = pool.filter((place) => passes(shards, place, narrowing));
    return browsing ? passing : select(passing, plan.terms.length);
  };
}

function paged(places: readonly Ranked[], request: SearchRequest): ResultList {
  const pages = Math.max(1, Math.ceil(places.length / ROWS_PER_PAGE));
  return {
    places,
    complete: places.filter(isComplete).length,
    page: Math.min(Math.max(1, Math.trunc(request.page) || 1), pages),
    pages,
  };
}

function everyPlace(shards: readonly OpenShard[]): (DocumentPlace & Ranked)[] {
  return shards.flatMap(({ entry }, shard) =>
    Array.from({ length: entry.documents }, (_, row) => ({ shard, row, score: 0, coverage: 1 })),
  );
}
