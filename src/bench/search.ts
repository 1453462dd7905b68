import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { spread } from '#src/bench/search-queries.ts';
import type { SearchRequest } from '#src/search/answer/request.ts';
import { openFolder, type Traffic } from '#src/search/node-engine.ts';
import { createSession } from '#src/search/session.ts';
import { planOf } from '#src/search/planner/planner.ts';

/** What queries cost a reader, in bytes as they are sent, and what answering takes here. */
export interface QueryCost {
  /** A first query of a new reader, Pagefind's scripts and the opening of the index included. */
  first: { bytes: { median: number; most: number }; requests: number };
  /** The same reader's further queries, in turn. */
  following: { bytes: { median: number; most: number }; milliseconds: number };
  /** Data that comes after the answer: facets, and names for them. */
  after: { bytes: number };
  /** Planning a query as a share of asking it. */
  planning: number;
}

const FIRST_READERS = 10;

/** Asks an index on disk through the site's own search. `clock`: milliseconds from any beginning. */
export async function queryCost(
  directory: string,
  queries: readonly string[],
  clock: () => number,
): Promise<QueryCost> {
  const scripts = await scriptBytes(directory);
  const firsts: Traffic[] = [];
  for (const query of queries.slice(0, FIRST_READERS)) {
    const { engine, traffic } = await openFolder(directory);
    await createSession(engine).ask(request(query));
    firsts.push({ ...traffic, bytes: traffic.bytes + scripts });
  }
  const { engine, traffic } = await openFolder(directory);
  const session = createSession(engine);
  const costs: Traffic[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const before = { ...traffic };
    const start = clock();
    await session.ask(request(query));
    times.push(clock() - start);
    costs.push({
      bytes: traffic.bytes - before.bytes,
      requests: traffic.requests - before.requests,
    });
  }
  const before = traffic.bytes;
  await session.facets(request(queries.at(-1) ?? ''));
  await session.names('ru');
  const milliseconds = spread(times.slice(1)).median;
  return {
    first: {
      bytes: spread(firsts.map(({ bytes }) => bytes)),
      requests: spread(firsts.map(({ requests }) => requests)).median,
    },
    following: { bytes: spread(costs.slice(1).map(({ bytes }) => bytes)), milliseconds },
    after: { bytes: traffic.bytes - before },
    planning: planningTime(queries, clock) / Math.max(milliseconds, 1e-9),
  };
}

function planningTime(queries: readonly string[], clock: () => number): number {
  const start = clock();
  for (const query of queries) planOf(query);
  return (clock() - start) / Math.max(1, queries.length);
}

/** Pagefind's scripts as a server sends them, compressed. */
async function scriptBytes(directory: string): Promise<number> {
  const engine = (await readdir(directory)).find((name) => name.startsWith('engine-')) ?? '';
  const names = ['pagefind.js', 'pagefind-worker.js'];
  const files = await Promise.all(names.map((name) => readFile(join(directory, engine, name))));
  return files.reduce((total, file) => total + brotliCompressSync(file).length, 0);
}

const request = (query: string): SearchRequest => ({
  query,
  asTyped: [],
  filters: {},
  sort: 'relevance',
  page: 1,
  locale: 'ru',
});
