import { rmSync } from 'node:fs';
import path from 'node:path';
import type { SearchDocument } from '#src/search/document.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { peerCosts, type PeerCost, type Run } from './search-peers.ts';
import { queriesFrom } from './search-queries.ts';
import { queryCost, type QueryCost } from './search.ts';

/** The value in the middle, and the largest. */
interface Spread {
  readonly median: number;
  readonly most: number;
}

/** What a reader with a slow phone waits for, in milliseconds, and what is sent for it, in bytes, the page included. */
export interface BrowserCost {
  readonly first: { readonly milliseconds: Spread; readonly bytes: Spread };
  readonly following: { readonly milliseconds: Spread; readonly bytes: Spread };
}

/** What the same queries cost, asked of the site's own search and of others on the same documents. */
export interface SearchCosts {
  readonly queries: QueryCost;
  readonly browser: BrowserCost | null;
  readonly peers: readonly PeerCost[];
}

export interface SearchOrder {
  readonly documents: readonly SearchDocument[];
  /** Folder of the index. */
  readonly index: string;
  /** Asks these in a real browser. */
  readonly inBrowser: ((queries: readonly string[]) => Promise<BrowserCost>) | null;
  /** Folder for the packages and indexes of peers; `null` to leave them out. */
  readonly peers: string | null;
  /** Milliseconds from any beginning. */
  readonly clock: () => number;
}

/** How many queries are asked. */
export const QUERIES = 20;

/** Rejects with what an index lacks, and when a peer cannot be installed. */
export async function searchCosts(order: SearchOrder): Promise<SearchCosts> {
  const { documents, index, inBrowser, peers, clock } = order;
  const queries = queriesFrom(documents, QUERIES);
  return {
    queries: await queryCost(index, queries, clock),
    browser: inBrowser === null ? null : await inBrowser(queries),
    peers: peers === null ? [] : await othersCost({ documents, queries, clock }, peers),
  };
}

async function othersCost(run: Run, folder: string): Promise<PeerCost[]> {
  const pagefind = path.join(folder, 'pagefind');
  rmSync(pagefind, { recursive: true, force: true });
  return [
    ...(await peerCosts(run, path.join(folder, 'packages'))),
    await plainPagefind(run, pagefind),
  ];
}
