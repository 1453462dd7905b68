import path from 'node:path';
import { searchDocuments } from '#src/build/search-documents.ts';
import { inspect } from '#src/check/inspection.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { QUERIES, searchCosts, type BrowserCost, type SearchCosts } from './search-costs.ts';
import type { BuiltSite, Section, SectionMaker } from './section.ts';

export interface SearchTools {
  /** Asks the built site's search page in a real browser. */
  readonly inBrowser: (
    site: string,
    index: string,
    queries: readonly string[],
  ) => Promise<BrowserCost>;
  /** Folder for the packages and indexes of peers; `null` to leave them out. */
  readonly peers: string | null;
  readonly clock: () => number;
}

/** Makes the tables of what a query costs, of the site just built and of others on the same documents. */
export const searchSections =
  ({ inBrowser, peers, clock }: SearchTools): SectionMaker =>
  async ({ outDir, contentDir }: BuiltSite) => {
    const index = path.join(outDir, INDEX_FOLDER);
    const documents = [...searchDocuments(toArchive(inspect(contentDir).records), contentDir)];
    const costs = await searchCosts({
      ...{ documents, index, peers, clock },
      inBrowser: (queries) => inBrowser(outDir, index, queries),
    });
    return [besideOthers(costs), ...(costs.browser ? [onSlowPhone(costs.browser)] : [])];
  };

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
const milliseconds = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** The first query with what has to be sent before it, without the page. */
function besideOthers({ queries, peers }: SearchCosts): Section {
  const { first, following } = queries;
  return {
    title: `Search: ${QUERIES} queries of four words`,
    table: {
      head: ['What', 'first query, KB', 'further ones, KB', 'opening here, ms', 'a query here, ms'],
      rows: [
        [
          'this site',
          kilobytes(first.bytes.median),
          kilobytes(following.bytes.median),
          '–',
          milliseconds(following.milliseconds),
        ],
        ...peers.map(({ name, bytes, further, opening, query }) => [
          name,
          kilobytes(bytes),
          kilobytes(further),
          milliseconds(opening),
          milliseconds(query),
        ]),
      ],
    },
    values: { queries, peers },
  };
}

/** Promised for 10,000 releases. */
const MOST = { first: [4, 400], following: [1.5, 100] } as const;

function onSlowPhone(cost: BrowserCost): Section {
  const rows = (['first', 'following'] as const).flatMap((which) => {
    const title = which === 'first' ? 'first query, with its page' : 'further queries';
    const [seconds, size] = MOST[which];
    const { milliseconds: time, bytes } = cost[which];
    return [
      [
        `${title}, s`,
        ...[time.median, time.most].map((value) => (value / 1000).toFixed(2)),
        `${seconds}`,
      ],
      [`${title}, KB`, ...[bytes.median, bytes.most].map(kilobytes), `${size}`],
    ];
  });
  return {
    title: 'Search in a browser: 1.6 Mbit/s, 150 ms, processor four times slower',
    table: { head: ['What', 'median', 'largest', 'promised median'], rows },
    values: cost,
  };
}
