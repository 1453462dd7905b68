import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { searchCosts, type BrowserCost } from '#src/bench/search-costs.ts';
import { rendererDigest } from '#src/build/renderer.ts';
import { inspect } from '#src/check/inspection.ts';
import { searchDocuments } from '#src/build/search-documents.ts';
import { holdsCorpus, writeCorpus } from '#src/corpus/folder.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { buildIndex } from '#src/search/index-builder.ts';

const USAGE = `Usage: npm run bench:search -- [--size N] [--peers] [--browser] [--site DIST]

Indexes an invented archive of N releases (1000) and prints, as JSON, what queries of four words cost.
--peers   asks MiniSearch, Orama and plain Pagefind on the same documents; fetches them first
--browser asks the search page of the built site in DIST (dist) over simulated 4G, four times slower`;

const { values } = commandLine(
  {
    options: {
      size: { type: 'string', default: '1000' },
      peers: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      site: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    },
  },
  USAGE,
);
const size = Number(values.size);
if (!Number.isSafeInteger(size) || size < 1) {
  console.error(USAGE);
  process.exit(2);
}

const clock = () => performance.now();
const cache = path.resolve(process.env['CACHE_DIR'] ?? '.cache', 'bench');
const [content, index] = ['corpus', 'index'].map((name) => path.join(cache, `${name}-${size}`));
mkdirSync(cache, { recursive: true });

const corpus = content ?? '';
const folder = index ?? '';
if (!holdsCorpus(corpus)) {
  const steps = writeCorpus({ folder: corpus, size, seed: 1, contentDir: 'content' });
  for (const done of steps) if (done === size) break;
}
const documents = searchDocuments(toArchive(inspect(corpus).records), corpus);
const [start, cpu] = [clock(), process.cpuUsage()];
const report = await buildIndex(documents, folder, {
  cache: path.join(cache, `shards-${size}`),
  revision: rendererDigest(process.cwd(), []),
});
const seconds = Math.round((clock() - start) / 1000);
const { user, system } = process.cpuUsage(cpu);
const costs = await searchCosts({
  documents: [...documents],
  index: folder,
  inBrowser: values.browser ? inBrowser : null,
  peers: values.peers ? path.join(cache, 'search-peers') : null,
  clock,
});

console.log(
  JSON.stringify(
    {
      size,
      documents: report.documents,
      index: {
        seconds,
        cpuSeconds: Math.round((user + system) / 1e6),
        shards: new Set(report.manifest.shards.map(({ folder: own }) => own)).size,
        reused: report.reused,
      },
      ...costs,
    },
    null,
    2,
  ),
);

/** The browser is a development package: loaded only when it is asked for. */
async function inBrowser(queries: readonly string[]): Promise<BrowserCost> {
  const { browserCost } = await import('#tests/bench/search-browser.ts');
  return browserCost(values.site, folder, queries);
}
