import {
  EngineError,
  type OpenShard,
  type Posting,
  type SearchEngine,
} from '#src/search/engine.ts';
import type { SearchManifest, SearchText, ShardColumns, ShardEntry } from '#src/search/manifest.ts';
import { settles, within } from '#src/search/patience.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import type { KnownWord } from '#src/search/index/word-file.ts';
import { MANIFEST_FILE } from '#src/search/names.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** What of Pagefind's client is used; its `createInstance` must not run twice at once. */
export interface PagefindClient {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}

interface PagefindInstance {
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** How an environment reaches the files of the index. */
export interface IndexAccess {
  /** Address of the folder of the index, with a slash at the end. */
  base: string;
  /** Loads a module by its address. */
  importModule: (address: string) => Promise<unknown>;
  /** Reads a file; rejects with EngineError. */
  read: (address: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Milliseconds after which a step counts as hanging: refused WebAssembly never answers. */
  patience: number;
}

/** Opens every shard of the index. Rejects with EngineError. */
export async function openEngine(access: IndexAccess): Promise<SearchEngine> {
  const { base, read } = access;
  const manifest = await readJson<SearchManifest>(() => read(`${base}${MANIFEST_FILE}`));
  const [instances, columns] = await Promise.all([
    startPagefind(access, manifest),
    Promise.all(
      manifest.shards.map(({ folder }) =>
        unpack<ShardColumns>(() => read(`${base}${folder}/columns.pack`)),
      ),
    ),
  ]);
  const shards = manifest.shards.flatMap((entry, number): OpenShard[] => {
    const column = columns[number];
    return column ? [{ entry, columns: column }] : [];
  });
  return engineOf(access, { manifest, shards, instances });
}

interface OpenIndex {
  manifest: SearchManifest;
  shards: readonly OpenShard[];
  instances: Instances;
}

/** One for each language: a word is looked up only where it can stand. */
type Instances = ReadonlyMap<Locale, PagefindInstance>;

function engineOf(
  { base, read, patience }: IndexAccess,
  { manifest, shards, instances }: OpenIndex,
): SearchEngine {
  const place = placesById(shards);
  const asked = new Map<string, Promise<readonly Posting[]>>();
  const files = new Map<string, Promise<SearchText[]>>();
  const names = new Map<string, Promise<FilterLabels>>();
  const words = new Map<string, Promise<ReadonlyMap<Locale, readonly KnownWord[]>>>();
  const readShard = (folder: string) =>
    unpack<KnownWord[]>(() => read(`${base}${folder}/words.pack`));
  const find = async (key: string, locale: Locale) => {
    const instance = instances.get(locale);
    if (!instance) return [];
    const { results } = await within(patience, instance.search(key));
    return results.flatMap(({ id, words }): Posting[] => {
      const found = place.get(id);
      return found ? [{ ...found, positions: words }] : [];
    });
  };
  return {
    shards,
    names: (locale) =>
      remembered(names, locale, () => unpack(() => read(`${base}${manifest.names[locale]}`))),
    words: () => remembered(words, '', () => wordsOfShards(shards, readShard)),
    postings: (key, locale) => remembered(asked, `${locale} ${key}`, () => find(key, locale)),
    texts: (places) =>
      Promise.all(
        places.map(async ({ shard, row }) => {
          const [file = 0, number = 0] = shards[shard]?.columns.texts[row] ?? [];
          const address = `${base}${shards[shard]?.entry.folder ?? ''}/texts/${file}.pack`;
          const texts = await remembered(files, address, () =>
            unpack<SearchText[]>(() => read(address)),
          );
          const text = texts[number];
          if (!text) throw new EngineError('missing', `${address} has no document ${number}.`);
          return text;
        }),
      ),
  };
}

async function wordsOfShards(
  shards: readonly OpenShard[],
  read: (folder: string) => Promise<KnownWord[]>,
): Promise<ReadonlyMap<Locale, readonly KnownWord[]>> {
  const lists = await Promise.all(
    shards.map(async ({ entry }) => [entry.locale, await read(entry.folder)] as const),
  );
  const all = (locale: Locale) => lists.flatMap(([own, list]) => (own === locale ? list : []));
  return new Map(LOCALES.map((locale) => [locale, all(locale)]));
}

async function startPagefind(access: IndexAccess, manifest: SearchManifest): Promise<Instances> {
  const { base, importModule, patience } = access;
  const address = `${base}${manifest.engine}/`;
  const client = (await importModule(`${address}pagefind.js`).catch(() => {
    throw new EngineError('missing', `${address}pagefind.js could not be loaded.`);
  })) as PagefindClient;
  const instances = new Map<Locale, PagefindInstance>();
  const started = async () => {
    for (const locale of LOCALES) {
      const own = manifest.shards.filter((shard) => shard.locale === locale);
      if (own.length === 0) continue;
      const instance = client.createInstance({ basePath: address, metaCacheTag: manifest.engine });
      const merge = ({ folder, code }: ShardEntry) =>
        instance.mergeIndex(`${base}${folder}/`, { language: code, metaCacheTag: folder });
      await Promise.all(own.map(merge));
      instances.set(locale, instance);
    }
  };
  const merged = started();
  const file = `${address}wasm.unknown.pagefind`;
  await within(patience, Promise.race([merged, failureOf(file, access, merged)]));
  return instances;
}

/** Pagefind waits for ever for a file that does not come: ask for it ourselves when that seems so. */
async function failureOf(
  file: string,
  { read, patience }: IndexAccess,
  started: Promise<unknown>,
): Promise<void> {
  if (!(await settles(started, patience / 10))) await read(file);
  await started;
}

function placesById(shards: readonly OpenShard[]): Map<string, { shard: number; row: number }> {
  return new Map(
    shards.flatMap(({ entry, columns }, shard) =>
      columns.ids.map((id, row) => [`${entry.code}_${id}`, { shard, row }] as const),
    ),
  );
}

/** The answer of an earlier call; a failure is not kept, so that a reader can try again. */
function remembered<Value>(
  known: Map<string, Promise<Value>>,
  name: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const earlier = known.get(name);
  if (earlier) return earlier;
  const answer = ask();
  known.set(name, answer);
  answer.catch(() => known.delete(name));
  return answer;
}

async function readJson<Value>(read: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await read())) as Value;
}

async function unpack<Value>(read: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Value> {
  const stream = new Blob([await read()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as Value;
}
