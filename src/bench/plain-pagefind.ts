import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { spread } from '#src/bench/search-queries.ts';
import type { PeerCost, Run } from './search-peers.ts';

interface Client {
  createInstance: (options: object) => {
    search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  };
}

/** Queries that are asked, each of a new reader and then in turn of one. */
const ASKED = 10;

/** Pagefind as it comes, on the same documents, its first ten shown; its scripts left out. */
export async function plainPagefind(
  { documents, queries, clock }: Run,
  folder: string,
): Promise<PeerCost> {
  const { index } = await createIndex({});
  for (const { url, title, locale, paragraphs } of documents) {
    const content = [title, ...paragraphs.map(({ text }) => text)].join('\n');
    await index?.addCustomRecord({ url, content, language: locale, meta: { title } });
  }
  const files = (await index?.getFiles())?.files ?? [];
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await close();
  const base = `${pathToFileURL(folder).href}/`;
  const network = globalThis.fetch;
  const seen = new Map<string, number>();
  const sent = (): number => [...seen.values()].reduce((total, size) => total + size, 0);
  globalThis.fetch = async (input) => {
    const address = (input as string).replace(/\?.*$/u, '');
    const content = await readFile(new URL(address));
    seen.set(address, content.length);
    return new Response(new Uint8Array(content));
  };
  try {
    const { createInstance } = (await import(`${base}pagefind.js`)) as Client;
    const ask = async (instance: ReturnType<Client['createInstance']>, query: string) => {
      const { results } = await instance.search(query);
      for (const result of results.slice(0, 10)) await result.data();
    };
    const options = { basePath: base, language: 'ru' };
    const firsts: number[] = [];
    for (const query of queries.slice(0, ASKED)) {
      seen.clear();
      await ask(createInstance(options), query);
      firsts.push(sent());
    }
    seen.clear();
    const reader = createInstance(options);
    await ask(reader, queries[0] ?? '');
    const [further, times]: [number[], number[]] = [[], []];
    for (const query of queries.slice(1, ASKED)) {
      const [before, start] = [sent(), clock()];
      await ask(reader, query);
      further.push(sent() - before);
      times.push(clock() - start);
    }
    return {
      name: 'Pagefind',
      bytes: spread(firsts).median,
      further: spread(further).median,
      opening: null,
      query: spread(times).median,
    };
  } finally {
    globalThis.fetch = network;
  }
}
