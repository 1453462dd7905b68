import { EngineError } from '#src/search/engine.ts';
import type { SearchManifest, ShardEntry } from '#src/search/manifest.ts';
import { settles, within } from '#src/search/patience.ts';
import type { Locale } from '#src/site.ts';

/** What of Pagefind's client is used; its `createInstance` must not run twice at once. */
interface PagefindClient {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}

export interface PagefindInstance {
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** How an environment reaches the files of the index. */
export interface IndexAccess {
  /** Address of the folder of the index, with a slash at the end. */
  base: string;
  /** What the index consists of; rejects with EngineError. */
  manifest: () => Promise<SearchManifest>;
  /** Loads a module by its address. */
  importModule: (address: string) => Promise<unknown>;
  /** Reads a file; rejects with EngineError. */
  read: (address: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Milliseconds after which a step counts as hanging: refused WebAssembly never answers. */
  patience: number;
}

/** Gives the instance of a language, started when it is first asked for; none for a language without shards. */
export type Instances = (locale: Locale) => Promise<PagefindInstance | undefined>;

/** Pagefind with the shards of each language apart: what nobody asks for is not fetched. Rejects with EngineError. */
export function pagefindInstances(access: IndexAccess, manifest: SearchManifest): Instances {
  const { base, importModule, patience } = access;
  const address = `${base}${manifest.engine}/`;
  const start = async (locale: Locale): Promise<PagefindInstance> => {
    const client = (await importModule(`${address}pagefind.js`).catch(() => {
      throw new EngineError('missing', `${address}pagefind.js could not be loaded.`);
    })) as PagefindClient;
    const instance = client.createInstance({ basePath: address, metaCacheTag: manifest.engine });
    const merge = ({ folder, code }: ShardEntry) =>
      instance.mergeIndex(`${base}${folder}/`, { language: code, metaCacheTag: folder });
    const own = manifest.shards.filter((shard) => shard.locale === locale);
    const merged = Promise.all(own.map(merge));
    const file = `${address}wasm.unknown.pagefind`;
    await within(patience, Promise.race([merged, failureOf(file, access, merged)]));
    return instance;
  };
  const started = new Map<Locale, Promise<PagefindInstance>>();
  return async (locale) => {
    if (!manifest.shards.some((shard) => shard.locale === locale)) return undefined;
    const earlier = started.get(locale);
    if (earlier) return earlier;
    // Instances share one WebAssembly: two that start it at once spoil each other's memory. Once it
    // runs, the others may come together.
    const [first] = started.values();
    const instance = first ? first.then(() => start(locale)) : start(locale);
    started.set(locale, instance);
    instance.catch(() => started.delete(locale));
    return instance;
  };
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
