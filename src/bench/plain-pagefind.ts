import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { spread } from '#src/bench/search-queries.ts';
import type { SearchDocument } from '#src/search/document.ts';

interface Client {
  createInstance: (options: object) => {
    search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  };
}

/** Bytes of a first query to Pagefind as it comes, on the same documents, its first ten shown; scripts left out. */
export async function plainPagefind(
  documents: readonly SearchDocument[],
  queries: readonly string[],
  folder: string,
): Promise<{ bytes: { median: number; most: number }; empty: number }> {
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
  const costs: number[] = [];
  let empty = 0;
  try {
    for (const query of queries.slice(0, 10)) {
      const seen = new Map<string, number>();
      globalThis.fetch = async (input) => {
        const address = (input as string).replace(/\?.*$/u, '');
        const content = await readFile(new URL(address));
        seen.set(address, content.length);
        return new Response(new Uint8Array(content));
      };
      const { createInstance } = (await import(`${base}pagefind.js`)) as Client;
      const { results } = await createInstance({ basePath: base, language: 'ru' }).search(query);
      for (const result of results.slice(0, 10)) await result.data();
      if (results.length === 0) empty += 1;
      costs.push([...seen.values()].reduce((total, size) => total + size, 0));
    }
  } finally {
    globalThis.fetch = network;
  }
  return { bytes: spread(costs), empty };
}
