/** Waits for all to end, so that none outlives a fault of another. @throws the first fault. */
export async function together<T extends readonly unknown[]>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const ended = await Promise.allSettled(works);
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
  return Promise.all(works);
}
