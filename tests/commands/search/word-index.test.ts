import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rowsOfBlock } from '#src/search/block.ts';
import { pagefindEngine } from '#src/search/index/engine.ts';
import { openWordIndex } from '#src/search/index/word-index.ts';
import { restKeyOf } from '#src/search/text/key.ts';
import { pagefindFiles } from '#tests/fixtures/search/pagefind-files.ts';

const CODE = 'zx-ru-past';
const SYLLABLES = ['ка', 'ро', 'ми', 'стј', 'ѳо', 'лук', 'web'];
const word = (number: number) =>
  `${SYLLABLES[number % 7] ?? ''}${SYLLABLES[(number >> 3) % 7] ?? ''}${number % 90}ѣ`;
/** Enough rows that one word is common and has its places divided. */
const DOCUMENTS = Array.from({ length: 1600 }, (_, row) => [
  'всюдуѣ',
  word(row * 31),
  word(row * 17),
  'всюдуѣ',
  ...(row % 400 === 0 ? ['редкоѣ', word(row), 'редкоѣ'] : []),
  ...['всюдуѣ', 'всюдуѣ', 'всюдуѣ'],
]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kelisim-words-'));
  vi.stubGlobal('fetch', async (address: string) => {
    const path = new URL(address.replace(/\?.*$/u, ''));
    return new Response(new Uint8Array(await readFile(path)));
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await close();
  await rm(folder, { recursive: true, force: true });
});

interface Instance {
  search: (term: string) => Promise<{ results: { id: string; words: number[] }[] }>;
}

interface Files {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** Rows and positions of what Pagefind calls a page. */
  readonly rowsOf: (page: string, words: number[]) => Iterable<readonly [number, number[]]>;
}

async function theirs(): Promise<Files> {
  const { files, ids } = await pagefindFiles(CODE, DOCUMENTS);
  return { files, rowsOf: (page, words) => [[ids.indexOf(page), words]] };
}

async function ours(): Promise<Files> {
  const indexer = openWordIndex(CODE, await pagefindEngine());
  for (const keys of DOCUMENTS) indexer.add(keys.map(indexer.numberOf));
  return { files: indexer.finish().files, rowsOf: rowsOfBlock };
}

/** Rows and positions of a term, asked through Pagefind's own client. */
async function asker(name: string, { files, rowsOf }: Files) {
  const client = (await pagefindEngine()).files;
  for (const { path, content } of [...client, ...files]) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), content);
  }
  const base = `${pathToFileURL(join(folder, name)).href}/`;
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as {
    createInstance: (options: object) => Instance;
  };
  const instance = createInstance({ basePath: base, language: CODE });
  return async (term: string) => {
    const { results } = await instance.search(term);
    return new Map(
      results.flatMap(({ id, words }) => [...rowsOf(id.slice(CODE.length + 1), words)]),
    );
  };
}

describe('The index in Pagefind’s form', () => {
  it('answers through the same client as Pagefind’s own, at a lower price', async () => {
    const [own, other] = [await ours(), await theirs()];
    const [ask, askThem] = [await asker('ours', own), await asker('theirs', other)];
    const terms = [...new Set(DOCUMENTS.flat())].filter((term) => term !== 'всюдуѣ');
    expect(terms.length).toBeGreaterThan(100);
    for (const term of [...terms, 'редкоѣ', 'каро', 'нетуѣ']) {
      expect(await ask(term), term).toEqual(await askThem(term));
    }
    const largest = ({ files }: Files) =>
      Math.max(
        ...files.filter(({ path }) => path.startsWith('index/')).map((f) => f.content.length),
      );
    expect(largest(own)).toBeLessThan(largest(other) / 2);
  });

  it('keeps a few places of a common word with it, and the rest apart', async () => {
    const ask = await asker('common', await ours());
    const [kept, rest] = [await ask('всюдуѣ'), await ask(restKeyOf('всюдуѣ'))];
    expect(kept.size).toBe(DOCUMENTS.length);
    for (const [row, positions] of kept) {
      expect(positions).toHaveLength(4);
      const all = (DOCUMENTS[row] ?? []).flatMap((key, place) => (key === 'всюдуѣ' ? [place] : []));
      expect([...positions, ...(rest.get(row) ?? [])]).toEqual(all);
    }
  });
});
