import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { SearchDocument } from '#src/search/document.ts';
import { contentDigest, readFolder, writeFolder } from '#src/search/index/output.ts';
import { nameFile } from '#src/search/index/name-file.ts';
import type { Locale } from '#src/site.ts';
import { clientFiles, pagefindFiles, shardFiles } from '#src/search/index/pagefind-writer.ts';
import { shardsOf, type Shard } from '#src/search/index/shard.ts';
import { writeShard, type WrittenShard } from '#src/search/index/shard-writer.ts';
import type { SearchManifest, ShardEntry } from '#src/search/manifest.ts';
import { MANIFEST_FILE } from '#src/search/names.ts';

export interface IndexOptions {
  /** Folder where finished shards are kept between builds; without it nothing is reused. */
  cache?: string;
  /** Digest of the code that indexes: when it changes, no shard is reused. */
  revision?: string;
}

export interface IndexReport {
  manifest: SearchManifest;
  documents: number;
  /** Shards taken from the cache unchanged. */
  reused: number;
}

const ENTRY_FILE = 'entry.json';
const ENTRY_FOLDER = 'description';
const SHARD_FOLDER = 'shard';

/**
 * Writes the search index of these documents into a folder, which it empties first. The same
 * documents give the same bytes, in whatever order they come. Throws on a repeated address, on an
 * empty list and on any error of Pagefind; the manifest is written last.
 */
export async function buildIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  directory: string,
  options: IndexOptions = {},
): Promise<IndexReport> {
  const all: SearchDocument[] = [];
  for await (const document of documents) all.push(document);
  if (all.length === 0) throw new Error('There is nothing to index: no documents were given.');
  refuseRepeated(all);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  try {
    return await writeIndex(all, directory, options);
  } finally {
    await close();
  }
}

async function writeIndex(
  documents: readonly SearchDocument[],
  directory: string,
  options: IndexOptions,
): Promise<IndexReport> {
  const engine = await writeEngine(directory);
  const shared = sharedIdentities(documents);
  const shards: ShardEntry[] = [];
  let reused = 0;
  for (const shard of shardsOf(documents)) {
    const kept = options.cache && join(options.cache, inputDigest(shard, shared, options));
    const known = kept === undefined ? undefined : await reuse(kept, directory);
    if (known) reused += 1;
    shards.push(known ?? (await writeNew(await writeShard(shard, shared), directory, kept)));
  }
  const names = await writeNames(documents, directory);
  const manifest: SearchManifest = { version: 1, engine, names, shards };
  await writeFile(join(directory, MANIFEST_FILE), JSON.stringify(manifest));
  return { manifest, documents: documents.length, reused };
}

async function writeNew(
  { entry, files }: WrittenShard,
  directory: string,
  kept: string | undefined,
): Promise<ShardEntry> {
  await writeFolder(join(directory, entry.folder), files);
  if (kept !== undefined) {
    const description = { path: ENTRY_FILE, content: Buffer.from(JSON.stringify(entry)) };
    await writeFolder(join(kept, SHARD_FOLDER), files);
    await writeFolder(join(kept, ENTRY_FOLDER), [description]);
  }
  return entry;
}

/** Copies a shard from the cache; `undefined` when it is not there, or not as it was written. */
async function reuse(kept: string, directory: string): Promise<ShardEntry | undefined> {
  const text = await readFile(join(kept, ENTRY_FOLDER, ENTRY_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const entry = JSON.parse(text) as ShardEntry;
  const files = await readFolder(join(kept, SHARD_FOLDER));
  if (!entry.folder.endsWith(contentDigest(files))) return undefined;
  await writeFolder(join(directory, entry.folder), files);
  return entry;
}

async function writeNames(
  documents: readonly SearchDocument[],
  directory: string,
): Promise<SearchManifest['names']> {
  const name = async (locale: Locale) => {
    const { path, content } = nameFile(documents, locale);
    await writeFile(join(directory, path), content);
    return path;
  };
  return { ru: await name('ru'), kk: await name('kk'), en: await name('en') };
}

/** Pagefind's client with an index of one empty document, beside which the shards are merged. */
async function writeEngine(directory: string): Promise<string> {
  const { files } = await pagefindFiles('zx', [[]]);
  const output = [...clientFiles(files), ...shardFiles(files)];
  const folder = `engine-${contentDigest(output)}`;
  await writeFolder(join(directory, folder), output);
  return folder;
}

function inputDigest(shard: Shard, shared: ReadonlySet<string>, options: IndexOptions): string {
  const several = shard.documents.map(({ id }) => (shared.has(id) ? 1 : 0));
  const input = JSON.stringify([options.revision ?? '', shard, several]);
  return createHash('sha256').update(input).digest('hex').slice(0, 24);
}

function sharedIdentities(documents: readonly SearchDocument[]): Set<string> {
  const byId = Map.groupBy(documents, ({ id }) => id);
  return new Set([...byId].filter(([, group]) => group.length > 1).map(([id]) => id));
}

function refuseRepeated(documents: readonly SearchDocument[]): void {
  const seen = new Set<string>();
  for (const { url } of documents) {
    if (seen.has(url)) throw new Error(`Two documents to index have the address ${url}.`);
    seen.add(url);
  }
}
