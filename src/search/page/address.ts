import { spanOf, type Span } from '#src/search/answer/span.ts';
import type { ChosenFilters, SearchRequest } from '#src/search/answer/request.ts';
import { FILTERS, SORTS, type FilterName } from '#src/search/names.ts';
import type { Locale } from '#src/site.ts';

/** What an address asks for; what it does not name, or names wrongly, is as if untouched. */
export function requestOf(parameters: URLSearchParams, locale: Locale): SearchRequest {
  const chosen = FILTERS.map((name) => [name, [...new Set(parameters.getAll(name))]] as const);
  const filters: ChosenFilters = Object.fromEntries(
    chosen.filter(([, values]) => values.length > 0),
  );
  const sort = SORTS.find((name) => name === parameters.get('sort')) ?? 'relevance';
  const page = Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1);
  const asTyped = parameters.getAll('as');
  const span = spanOf(
    parameters.get('from') ?? '',
    parameters.get('to') ?? '',
    parameters.has('undated'),
  );
  const query = (parameters.get('q') ?? '').trim();
  return { query, asTyped, filters, ...(span ? { span } : {}), sort, page, locale };
}

/** The address of a request, without what is as if untouched; the reverse of `requestOf`. */
export function addressOf(path: string, request: SearchRequest): string {
  const { query, asTyped, filters, span, sort, page } = request;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const piece of asTyped) parameters.append('as', piece);
  for (const name of FILTERS) {
    for (const value of filters[name] ?? []) parameters.append(name, value);
  }
  if (span?.from) parameters.set('from', span.from);
  if (span?.to) parameters.set('to', span.to);
  if (span?.undated) parameters.set('undated', '1');
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', `${page}`);
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Whether there is anything to look for; without, the page shows its lists. */
export function asksNothing({ query, filters, span }: SearchRequest): boolean {
  return query === '' && Object.keys(filters).length === 0 && !span;
}

/** The request with a value of a filter put in or taken out; it starts again at the first page. */
export function toggled(request: SearchRequest, name: FilterName, value: string): SearchRequest {
  const before = request.filters[name] ?? [];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  const all = Object.entries({ ...request.filters, [name]: after });
  const filters: ChosenFilters = Object.fromEntries(all.filter(([, values]) => values.length > 0));
  return { ...request, filters, page: 1 };
}

/** The request with another stretch of time, or none. */
export function withSpan(request: SearchRequest, span: Span | null): SearchRequest {
  return { ...request, span, page: 1 };
}

/** The request without anything that narrows it. */
export function withoutFilters(request: SearchRequest): SearchRequest {
  return { ...request, filters: {}, span: null, page: 1 };
}

/** The request with a piece of its query left as it was typed. */
export function withAsTyped(request: SearchRequest, piece: string): SearchRequest {
  return { ...request, asTyped: [...request.asTyped, piece], page: 1 };
}
