import type { Release } from '../records/release.ts';
import { divided, type Chronicle, type Chronicles, type Dated } from './chronicle.ts';

/** Releases with figures by indicator, newest first; an indicator without figures is absent. */
export function indicators(
  releases: ReadonlyMap<string, Release>,
  { releases: { all } }: Pick<Chronicles, 'releases'>,
): ReadonlyMap<string, Chronicle> {
  const lists = new Map<string, Dated[]>();
  for (const dated of all) {
    for (const indicator of new Set(
      releases.get(dated.id)?.figures.map((figure) => figure.indicator),
    )) {
      const list = lists.get(indicator);
      if (list) list.push(dated);
      else lists.set(indicator, [dated]);
    }
  }
  return new Map(Array.from(lists, ([indicator, list]) => [indicator, divided(list)]));
}
