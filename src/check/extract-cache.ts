import type { Cache } from '#src/content-tree/cache.ts';

/** A cache for the values of one extract. */
type Open = (extract: string) => Cache<unknown>;

/**
 * Extracts by key, those of one kind in a cache of their own: what is asked for in every check is read without what is
 * asked for of a changed file alone. @param open Called once for each kind.
 */
export function openExtracts(open: Open): Omit<Cache<unknown>, 'put' | 'isEmpty'> {
  const caches = new Map<string, Cache<unknown>>();
  const cacheOf = (key: string): Cache<unknown> => {
    const extract = key.slice(0, key.indexOf(' '));
    const cache = caches.get(extract) ?? open(extract);
    caches.set(extract, cache);
    return cache;
  };
  return {
    get: (key, stamp) => cacheOf(key).get(key, stamp),
    set: (key, stamp, value) => cacheOf(key).set(key, stamp, value),
    save(keep) {
      for (const cache of caches.values()) cache.save(keep);
    },
  };
}
