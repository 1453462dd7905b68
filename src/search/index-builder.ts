import { rm } from 'node:fs/promises';
import type { SearchDocument, SearchDocuments } from '#src/search/document.ts';
import { placeFolder, placeIn, type Place } from '#src/search/index/output.ts';
import { headStart } from '#src/search/index/head-start.ts';
import { recordFile } from '#src/search/index/record-file.ts';
import { nameFile } from '#src/search/index/name-file.ts';
import { isWordFile, placeInEach, placeWords } from '#src/search/index/root-file.ts';
import { suggestionFile } from '#src/search/index/suggestion-file.ts';
import { pagefindEngine, type Engine } from '#src/search/index/engine.ts';
import { documentsIn, shardsOf, type Shard, type ShardPart } from '#src/search/index/shard.ts';
import { openShardCache, type Target } from '#src/search/index/shard-cache.ts';
import { writeShard } from '#src/search/index/shard-writer.ts';
import { openVocabularyCache } from '#src/search/index/vocabulary-cache.ts';
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
  /** What the target has already. */
  present?: Pick<Target, 'has' | 'keep'>;
}

export interface IndexReport {
  manifest: SearchManifest;
  documents: number;
  /** Shards taken from the cache unchanged. */
  reused: number;
}

/**
 * Makes the search index of these documents: in a folder, which it empties first, or for
 * whoever takes each file by its path in the index. The same
 * documents give the same bytes, in whatever order they come. They are gone through once to see
 * which shards have changed, and again for those; their texts are read one at a time. Throws on a repeated address, on an empty list and on any error of Pagefind;
 * the manifest is written last.
 */
export async function buildIndex(
  documents: SearchDocuments,
  target: string | Place,
  options: IndexOptions = {},
): Promise<IndexReport> {
  const seen = survey(documents);
  if (seen.outlines.length === 0) {
    throw new Error('There is nothing to index: no documents were given.');
  }
  if (typeof target === 'string') await rm(target, { recursive: true, force: true });
  const put = typeof target === 'string' ? placeIn(target) : target;
  return writeIndex({ documents, ...seen }, put, options);
}

interface Input extends Survey {
  documents: SearchDocuments;
}

async function writeIndex(
  { documents, outlines, named, titled, mentions, shared }: Input,
  put: Place,
  options: IndexOptions,
): Promise<IndexReport> {
  const placed: string[] = [];
  const words = new Map<string, Uint8Array>();
  const place: Place = (path, content) => {
    if (isWordFile(path)) words.set(path, content);
    else {
      placed.push(path);
      put(path, content);
    }
  };
  const target: Target = {
    place,
    has: (path, digest) => !isWordFile(path) && (options.present?.has(path, digest) ?? false),
    keep(path) {
      placed.push(path);
      options.present?.keep(path);
    },
  };
  const engine = await placeEngine(place);
  const entries = new Map<Shard<Outline>, ShardEntry[]>();
  const cache = openShardCache(options.cache, options.revision ?? '');
  const shards = shardsOf(outlines, options.few);
  for (const shard of shards) {
    const known = cache.reuse(shard, target);
    if (known) entries.set(shard, known);
  }
  const reused = entries.size;
  for (const batch of batches(shards.filter((shard) => !entries.has(shard)))) {
    for (const [shard, full] of filled(batch, documents)) {
      const written = writeShard(full, engine);
      placeFolder(written.entries[0]?.folder ?? '', written.files, place);
      await cache.keep(shard, written);
      entries.set(shard, written.entries);
    }
  }
  const names = placeInEach(place, (locale) => nameFile(named, locale));
  const suggestions = placeInEach(place, (locale) => suggestionFile(titled, mentions, locale));
  const records = recordFile(
    shards.flatMap(({ parts }) => parts),
    shared,
  );
  place(records.path, records.content);
  const written = shards.flatMap((shard) => entries.get(shard) ?? []);
  const vocabulary = await placeWords(
    { entries: written, packs: words },
    place,
    openVocabularyCache(options.cache, options.revision ?? ''),
  );
  const first = { engine: engine.folder, records: records.path, shards: written };
  const manifest: SearchManifest = {
    ...{ version: 3, ...first, names, suggestions, words: vocabulary },
    ahead: headStart(first, placed),
  };
  place(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest)));
  return { manifest, documents: outlines.length, reused };
}

/** Shards whose documents, without their texts, are in memory at once: as many as hold this many, or one. */
const BATCH = 6000;

function batches(shards: readonly Shard<Outline>[]): Shard<Outline>[][] {
  const groups: Shard<Outline>[][] = [];
  let room = 0;
  for (const shard of shards) {
    const size = documentsIn(shard).length;
    if (room < size) {
      groups.push([]);
      room = BATCH;
    }
    groups.at(-1)?.push(shard);
    room -= size;
  }
  return groups;
}

/** The shards with their documents, whose texts are read when they are asked for. @throws when one does not come a second time. */
function filled(
  shards: readonly Shard<Outline>[],
  documents: SearchDocuments,
): [Shard<Outline>, Shard][] {
  const wanted = new Set(shards.flatMap(documentsIn).map(({ url }) => url));
  const found = new Map<string, SearchDocument>();
  for (const document of documents.having?.(wanted) ?? documents)
    if (wanted.has(document.url)) found.set(document.url, document);
  const full = (part: ShardPart<Outline>): ShardPart => {
    const documents = part.documents.flatMap(({ url }) => found.get(url) ?? []);
    if (documents.length < part.documents.length) {
      throw new Error('Documents to index must come as often as they are asked for.');
    }
    return { ...part, documents };
  };
  return shards.map((shard) => [shard, { ...shard, parts: shard.parts.map(full) }]);
}

async function placeEngine(place: Place): Promise<Engine> {
  const engine = await pagefindEngine();
  placeFolder(engine.folder, engine.files, place);
  return engine;
}
