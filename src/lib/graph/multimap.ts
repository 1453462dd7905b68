/** Lists by key, in the order in which they were filled; each value once for a key. */
export type Multimap = ReadonlyMap<string, readonly string[]>;

export function multimap(pairs: Iterable<readonly [key: string, value: string]>): Multimap {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const set = sets.get(key);
    if (set) set.add(value);
    else sets.set(key, new Set([value]));
  }
  return new Map(Array.from(sets, ([key, set]) => [key, [...set]]));
}
