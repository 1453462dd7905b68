import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EngineError, type SearchEngine } from '#src/search/engine.ts';
import { readManifest } from '#src/search/packed-file.ts';
import { openEngine } from '#src/search/pagefind-engine.ts';

/** What reading the index has cost so far. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/**
 * Opens an index on disk with the client of the browser. Pagefind's client knows only `fetch`, so
 * while it lives `fetch` also reads `file:` addresses; everything else goes the usual way.
 */
export async function openFolder(
  folder: string,
): Promise<{ engine: SearchEngine; traffic: Traffic }> {
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const cached = new Set<string>();
  const base = pathToFileURL(`${folder}/`).href;
  const read = async (address: string) => {
    const path = fileURLToPath(address.replace(/\?.*$/u, ''));
    const content = await readFile(path).catch(() => {
      throw new EngineError('missing', `There is no ${path}. Build the site first.`);
    });
    // A browser has the file at hand the second time.
    if (!cached.has(address)) {
      traffic.requests += 1;
      traffic.bytes += content.length;
    }
    cached.add(address);
    return new Uint8Array(content);
  };
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const local = typeof input === 'string' && input.startsWith(base);
    return local ? new Response(await read(input)) : network(input, init);
  };
  const importModule = (address: string): Promise<unknown> => import(address);
  const engine = await openEngine({
    ...{ base, read, importModule, patience: 60_000 },
    manifest: () => readManifest({ base, read }),
  });
  return { engine, traffic };
}
