import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/**
 * What Pagefind itself does, on which the keys of the index rest. When an upgrade makes one of
 * these fail, read `src/search/text/key.ts` again before changing the expectation.
 */
interface Client {
  createInstance: (options: Record<string, unknown>) => {
    search: (term: string) => Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

const TEXTS = { adjective: 'строительной', keys: 'строительнѣ маямѣ јодѣ', longer: 'строительнѣя' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kelisim-pagefind-'));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function counter(language: string, texts: readonly string[]) {
  const { index } = await createIndex({});
  for (const [number, content] of texts.entries()) {
    await index?.addCustomRecord({ url: `/${number}`, content, language });
  }
  const outputPath = join(folder, language);
  await index?.writeFiles({ outputPath });
  await close();
  vi.stubGlobal('fetch', async (address: string) => {
    const path = new URL(address.replace(/\?.*$/u, ''));
    return new Response(new Uint8Array(await readFile(path)));
  });
  const base = `${pathToFileURL(outputPath).href}/`;
  const client = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Client;
  const instance = client.createInstance({ basePath: base });
  return async (term: string) => (await instance.search(term)).results.length;
}

describe('Pagefind', () => {
  it('with its own Russian stemmer misses an adjective in another form', async () => {
    const count = await counter('ru', [TEXTS.adjective]);
    expect(await count('строительной')).toBe(1);
    expect(await count('строительный')).toBe(0);
  });

  it('without a stemmer finds our keys as they are, and by prefix only what is longer', async () => {
    const count = await counter('zx', [TEXTS.keys, TEXTS.longer]);
    expect(await count('строительнѣ')).toBe(2);
    expect(await count('строительѣ')).toBe(0);
    expect(await count('маямѣ')).toBe(1);
    expect(await count('јодѣ')).toBe(1);
  });
});
