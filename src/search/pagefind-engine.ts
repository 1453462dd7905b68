import {
  EngineError,
  type FullShard,
  type OpenShard,
  type Posting,
  type SearchEngine,
} from '#src/search/engine.ts';
import type {
  KnownWords,
  RecordSteps,
  SearchManifest,
  SearchText,
  ShardFacets,
  VocabularyIndex,
} from '#src/search/manifest.ts';
import { openShard, type ShardFiles } from '#src/search/open-shard.ts';
import { readManifest, unpack } from '#src/search/packed-file.ts';
import { within } from '#src/search/patience.ts';
import { startPagefind, type IndexAccess, type Instances } from '#src/search/pagefind-client.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** Opens every shard of the index. Rejects with EngineError. */
export async function openEngine(access: IndexAccess): Promise<SearchEngine> {
  const manifest = await readManifest(access);
  const files = createFiles(access);
  const [instances, records, lengths] = await Promise.all([
    startPagefind(access, manifest),
    files.unpack<RecordSteps>(manifest.records),
    Promise.all(
      manifest.shards.map(({ folder }) =>
        files.unpack<ShardFiles['lengths']>(`${folder}/lengths.pack`),
      ),
    ),
  ]);
  const opened = manifest.shards.flatMap((entry, number) => {
    const own = lengths[number];
    return own ? [openShard(entry, { lengths: own, records: records[number] ?? [] })] : [];
  });
  return engineOf(access, { manifest, opened, instances, files });
}

interface OpenIndex {
  manifest: SearchManifest;
  opened: readonly ReturnType<typeof openShard>[];
  instances: Instances;
  files: IndexFiles;
}

function engineOf(
  { patience }: IndexAccess,
  { manifest, opened, instances, files }: OpenIndex,
): SearchEngine {
  const shards = opened.map(({ shard }) => shard);
  const rowById = opened.map(({ rowOf }, number) => [shards[number]?.entry.code, rowOf] as const);
  const asked = new Map<string, Promise<readonly Posting[]>>();
  const find = async (key: string, locale: Locale) => {
    const instance = instances.get(locale);
    if (!instance) return [];
    const { results } = await within(patience, instance.search(key));
    return results.flatMap(({ id, words }): Posting[] => {
      const shard = rowById.findIndex(([code]) => code !== undefined && id.startsWith(`${code}_`));
      const [code = '', rowOf] = rowById[shard] ?? [];
      const row = rowOf?.(id.slice(code.length + 1));
      return row === undefined ? [] : [{ shard, row, positions: words }];
    });
  };
  return {
    shards,
    full: () => fullShards(shards, files),
    names: (locale) => files.unpack<FilterLabels>(manifest.names[locale]),
    words: (beginnings) => wordsOf(manifest, files, beginnings),
    postings: (key, locale) => remembered(asked, `${locale} ${key}`, () => find(key, locale)),
    texts: (places) =>
      Promise.all(
        places.map(async ({ shard, row }) => {
          const [file = 0, number = 0] = opened[shard]?.textAt(row) ?? [];
          const path = `${shards[shard]?.entry.folder ?? ''}/texts/${file}.pack`;
          const text = (await files.unpack<SearchText[]>(path))[number];
          if (!text) throw new EngineError('missing', `${path} has no document ${number}.`);
          return text;
        }),
      ),
  };
}

function fullShards(
  shards: readonly OpenShard[],
  { unpack }: IndexFiles,
): Promise<readonly FullShard[]> {
  return Promise.all(
    shards.map(async (shard) => ({
      ...shard,
      facets: await unpack<ShardFacets>(`${shard.entry.folder}/facets.pack`),
    })),
  );
}

async function wordsOf(
  { words }: SearchManifest,
  { unpack }: IndexFiles,
  beginnings: readonly string[],
): Promise<KnownWords> {
  const { common, files } = await unpack<VocabularyIndex>(words);
  const paths = beginnings.flatMap((beginning) => files[beginning] ?? []);
  const lists = [common, ...(await Promise.all(paths.map((path) => unpack<KnownWords>(path))))];
  const all = (locale: Locale) => lists.flatMap((list) => list[locale]);
  return Object.fromEntries(LOCALES.map((locale) => [locale, all(locale)])) as KnownWords;
}

/** Reads packed files of the index, each once. */
interface IndexFiles {
  unpack: <Value>(path: string) => Promise<Value>;
}

function createFiles({ base, read }: IndexAccess): IndexFiles {
  const known = new Map<string, Promise<unknown>>();
  const open = async (path: string) => unpack<unknown>(await read(`${base}${path}`));
  return {
    unpack: <Value>(path: string) => remembered(known, path, () => open(path)) as Promise<Value>,
  };
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
