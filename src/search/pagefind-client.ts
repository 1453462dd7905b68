import { EngineError } from '#src/search/engine.ts';
import type { SearchManifest, ShardEntry } from '#src/search/manifest.ts';
import { settles, within } from '#src/search/patience.ts';
import { LOCALES, type Locale } from '#src/site.ts';

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
  /** Loads a module by its address. */
  importModule: (address: string) => Promise<unknown>;
  /** Reads a file; rejects with EngineError. */
  read: (address: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Milliseconds after which a step counts as hanging: refused WebAssembly never answers. */
  patience: number;
}

/** One for each language: a word is looked up only where it can stand. */
export type Instances = ReadonlyMap<Locale, PagefindInstance>;

/** Starts Pagefind with every shard of the index. Rejects with EngineError. */
export async function startPagefind(
  access: IndexAccess,
  manifest: SearchManifest,
): Promise<Instances> {
  const { base, importModule, patience } = access;
  const address = `${base}${manifest.engine}/`;
  const client = (await importModule(`${address}pagefind.js`).catch(() => {
    throw new EngineError('missing', `${address}pagefind.js could not be loaded.`);
  })) as PagefindClient;
  const instances = new Map<Locale, PagefindInstance>();
  const open = async (locale: Locale) => {
    const own = manifest.shards.filter((shard) => shard.locale === locale);
    if (own.length === 0) return;
    const instance = client.createInstance({ basePath: address, metaCacheTag: manifest.engine });
    const merge = ({ folder, code }: ShardEntry) =>
      instance.mergeIndex(`${base}${folder}/`, { language: code, metaCacheTag: folder });
    await Promise.all(own.map(merge));
    instances.set(locale, instance);
  };
  const started = async () => {
    // Instances share one WebAssembly: two that start it at once spoil each other's memory. Once it
    // runs, the others may come together.
    const held = LOCALES.filter((locale) => manifest.shards.some((s) => s.locale === locale));
    await Promise.all(held.slice(0, 1).map(open));
    await Promise.all(held.slice(1).map(open));
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
