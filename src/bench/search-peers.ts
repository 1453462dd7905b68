import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { SearchDocument } from '#src/search/document.ts';

/** What a peer costs on the same documents: it sends its whole index before the first answer. */
export interface PeerCost {
  name: string;
  /** Sent for the first query, compressed; of two that send their whole index first, that is all. */
  bytes: number;
  /** Sent for each further query. */
  further: number;
  /** Reading the index, and a query after that, in milliseconds; `null` where it was not measured apart. */
  opening: number | null;
  query: number | null;
}

/** Never dependencies of the project: fetched into a cache folder when a comparison is asked for. */
const PEERS = ['minisearch@7.2.0', '@orama/orama@3.1.18'];

/** What is asked of each. */
export interface Run {
  documents: readonly SearchDocument[];
  queries: readonly string[];
  clock: () => number;
}

/** MiniSearch and Orama on title and text of the documents. @throws when they cannot be installed. */
export async function peerCosts(run: Run, cache: string): Promise<PeerCost[]> {
  const load = installed(cache);
  const docs = run.documents.map(({ url, title, paragraphs }) => ({
    id: url,
    title,
    text: paragraphs.map(({ text }) => text).join('\n'),
  }));
  return [await miniSearch(docs, run, load), await orama(docs, run, load)];
}

type Load = (name: string) => Promise<Record<string, unknown>>;
interface PlainDocument {
  id: string;
  title: string;
  text: string;
}

function installed(cache: string): Load {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(path.join(cache, 'node_modules/minisearch'))) {
    const options = ['--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit'];
    execFileSync('npm', ['install', ...options, ...PEERS], { stdio: 'inherit' });
  }
  const { resolve } = createRequire(path.join(cache, 'package.json'));
  return (name) => import(pathToFileURL(resolve(name)).href) as Promise<Record<string, unknown>>;
}

interface Mini {
  addAll: (documents: readonly PlainDocument[]) => void;
  search: (query: string) => unknown[];
}

async function miniSearch(docs: PlainDocument[], run: Run, load: Load): Promise<PeerCost> {
  const module = await load('minisearch');
  const MiniSearch = (module['default'] ?? module) as {
    new (options: object): Mini;
    loadJSON: (json: string, options: object) => Mini;
  };
  const options = { fields: ['title', 'text'], storeFields: ['title'] };
  const built = new MiniSearch(options);
  built.addAll(docs);
  const json = JSON.stringify(built);
  const start = run.clock();
  const index = MiniSearch.loadJSON(json, options);
  const opening = run.clock() - start;
  const query = await average(run, (text) => void index.search(text));
  return { name: 'MiniSearch', bytes: gzipSync(json).length, further: 0, opening, query };
}

async function orama(docs: PlainDocument[], run: Run, load: Load): Promise<PeerCost> {
  const {
    create,
    insertMultiple,
    save,
    load: read,
    search,
  } = (await load('@orama/orama')) as Record<string, (...given: unknown[]) => unknown>;
  const empty = () =>
    create?.({ schema: { title: 'string', text: 'string' }, language: 'russian' });
  const built = empty();
  await insertMultiple?.(built, docs, 500);
  const json = JSON.stringify(save?.(built));
  const start = run.clock();
  const index = empty();
  read?.(index, JSON.parse(json));
  const opening = run.clock() - start;
  const query = await average(run, (term) => search?.(index, { term }));
  return { name: 'Orama', bytes: gzipSync(json).length, further: 0, opening, query };
}

async function average({ queries, clock }: Run, ask: (query: string) => unknown): Promise<number> {
  const start = clock();
  for (const query of queries) await ask(query);
  return (clock() - start) / Math.max(1, queries.length);
}
