import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { SearchDocument } from '#src/search/document.ts';
import { contentDigest, readFolder, writeFolder } from '#src/search/index/output.ts';
import { headStart } from '#src/search/index/head-start.ts';
import { recordFile } from '#src/search/index/record-file.ts';
import { nameFile } from '#src/search/index/name-file.ts';
import { writeInEach, writeRootFiles, writeWords } from '#src/search/index/root-file.ts';
import { suggestionFile } from '#src/search/index/suggestion-file.ts';
import { clientFiles, pagefindFiles, shardFiles } from '#src/search/index/pagefind-writer.ts';
import { shardsOf, type Shard } from '#src/search/index/shard.ts';
import { writeShard, type WrittenShard } from '#src/search/index/shard-writer.ts';
import { survey, type Outline, type Survey } from '#src/search/index/survey.ts';
import type { SearchManifest, ShardEntry } from '#src/search/manifest.ts';
import { MANIFEST_FILE } from '#src/search/names.ts';

export interface IndexOptions {
  /** Folder where finished shards are kept between builds; without it nothing is reused. */
  cache?: string;
  /** A past of fewer documents is no shard of its own; by default some hundreds. */
  few?: number;
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
 * documents give the same bytes, in whatever order they come. They are gone through once to see
 * which shards have changed, and again for those, some thousands at a time: never are all in
 * memory. Throws on a repeated address, on an empty list and on any error of Pagefind;
 * the manifest is written last.
 */
export async function buildIndex(
  documents: Iterable<SearchDocument>,
  directory: string,
  options: IndexOptions = {},
): Promise<IndexReport> {
  const seen = survey(documents);
  if (seen.outlines.length === 0) {
    throw new Error('There is nothing to index: no documents were given.');
  }
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  try {
    return await writeIndex({ documents, ...seen }, directory, options);
  } finally {
    await close();
  }
}

interface Input extends Survey {
  documents: Iterable<SearchDocument>;
}

async function writeIndex(
  { documents, outlines, named, titled, mentions, shared }: Input,
  directory: string,
  options: IndexOptions,
): Promise<IndexReport> {
  const engine = await writeEngine(directory);
  const entries = new Map<Shard<Outline>, ShardEntry>();
  const keptIn = (shard: Shard<Outline>) =>
    options.cache && join(options.cache, inputDigest(shard, options));
  const shards = shardsOf(outlines, options.few);
  for (const shard of shards) {
    const kept = keptIn(shard);
    const known = kept === undefined ? undefined : await reuse(kept, directory);
    if (known) entries.set(shard, known);
  }
  const reused = entries.size;
  for (const batch of batches(shards.filter((shard) => !entries.has(shard)))) {
    for (const [shard, full] of filled(batch, documents)) {
      entries.set(shard, await writeNew(await writeShard(full), directory, keptIn(shard)));
    }
  }
  const names = await writeInEach(directory, (locale) => nameFile(named, locale));
  const suggestions = await writeInEach(directory, (locale) =>
    suggestionFile(titled, mentions, locale),
  );
  const records = recordFile(shards, shared);
  await writeRootFiles([records], directory);
  const written = shards.flatMap((shard) => entries.get(shard) ?? []);
  const words = await writeWords(written, directory);
  const first = { engine, records: records.path, shards: written };
  const manifest: SearchManifest = {
    ...{ version: 2, ...first, names, suggestions, words },
    ahead: await headStart(first, directory),
  };
  await writeFile(join(directory, MANIFEST_FILE), JSON.stringify(manifest));
  return { manifest, documents: outlines.length, reused };
}

/** Shards whose documents are in memory at once: as many as hold this many documents, or one. */
const BATCH = 6000;

function batches(shards: readonly Shard<Outline>[]): Shard<Outline>[][] {
  const groups: Shard<Outline>[][] = [];
  let room = 0;
  for (const shard of shards) {
    if (room < shard.documents.length) {
      groups.push([]);
      room = BATCH;
    }
    groups.at(-1)?.push(shard);
    room -= shard.documents.length;
  }
  return groups;
}

/** The shards with their documents in full. @throws when one does not come a second time. */
function filled(
  shards: readonly Shard<Outline>[],
  documents: Iterable<SearchDocument>,
): [Shard<Outline>, Shard][] {
  const wanted = new Set(shards.flatMap((shard) => shard.documents.map(({ url }) => url)));
  const found = new Map<string, SearchDocument>();
  for (const document of documents)
    if (wanted.has(document.url))
      found.set(document.url, { ...document, paragraphs: document.paragraphs });
  return shards.map((shard) => {
    const full = shard.documents.flatMap(({ url }) => found.get(url) ?? []);
    if (full.length < shard.documents.length) {
      throw new Error('Documents to index must come as often as they are asked for.');
    }
    return [shard, { ...shard, documents: full }];
  });
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

/** Pagefind's client with an index of one empty document, beside which the shards are merged. */
async function writeEngine(directory: string): Promise<string> {
  const { files } = await pagefindFiles('zx', [[]]);
  const output = [...clientFiles(files), ...shardFiles(files)];
  const folder = `engine-${contentDigest(output)}`;
  await writeFolder(join(directory, folder), output);
  return folder;
}

function inputDigest(
  { locale, period, documents }: Shard<Outline>,
  { revision = '' }: IndexOptions,
): string {
  const hash = createHash('sha256').update(JSON.stringify([revision, locale, period]));
  for (const { digest } of documents) hash.update(digest);
  return hash.digest('hex').slice(0, 24);
}
