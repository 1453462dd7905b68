/** Something that may not run beside another that uses the same thing. */
export interface Schedulable {
  readonly uses?: string;
}

/**
 * Runs the items, `lanes` at a time, each as soon as a lane and what it uses are free, the earlier first.
 * Results are in the order of the items. Rejects with the first rejection of `run`.
 */
export async function schedule<T extends Schedulable, R>(
  items: readonly T[],
  lanes: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const waiting = new Set(items.keys());
  const running = new Map<number, Promise<number>>();
  const isFree = (index: number): boolean => {
    const { uses } = items[index] ?? {};
    return uses === undefined || ![...running.keys()].some((other) => items[other]?.uses === uses);
  };
  while (waiting.size + running.size > 0) {
    for (const index of waiting) {
      const item = items[index];
      if (!item || running.size >= lanes || !isFree(index)) continue;
      waiting.delete(index);
      const done = async (): Promise<number> => {
        results[index] = await run(item);
        return index;
      };
      running.set(index, done());
    }
    running.delete(await Promise.race(running.values()));
  }
  return results;
}
