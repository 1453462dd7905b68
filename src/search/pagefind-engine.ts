import {
  EngineError,
  type DocumentPlace,
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
  ShardLengths,
  VocabularyIndex,
} from '#src/search/manifest.ts';
import { closedShard, openShard, ownFacets, type OpenedShard } from '#src/search/open-shard.ts';
import { unpack } from '#src/search/packed-file.ts';
import { within } from '#src/search/patience.ts';
import {
  pagefindInstances,
  type IndexAccess,
  type Instances,
} from '#src/search/pagefind-client.ts';
import type { FilterLabels } from '#src/search/strings.ts';
import { LOCALES, type Locale } from '#src/site.ts';

/** Opens the index; the shards of a language when they are first asked for. Rejects with EngineError. */
export async function openEngine(access: IndexAccess, first?: Locale): Promise<SearchEngine> {
  const manifest = await access.manifest();
  const files = createFiles(access);
  const recordsRead = files.unpack<RecordSteps>(manifest.records);
  const instances = pagefindInstances(access, manifest);
  // Whoever asks next hears what went wrong.
  if (first) void instances(first).catch(() => undefined);
  const records = await recordsRead;
  const shards = manifest.shards.map((entry, number) => closedShard(entry, records[number] ?? []));
  const opened = new Map<string, Promise<void>>();
  const open = (locale: Locale) =>
    remembered(opened, locale, async () => {
      const own = shards.filter(({ shard }) => shard.entry.locale === locale);
      await Promise.all(
        own.map(async (one) => {
          const path = `${one.shard.entry.folder}/lengths.pack`;
          openShard(one, await files.unpack<ShardLengths>(path));
        }),
      );
    });
  if (first) void open(first).catch(() => undefined);
  return engineOf(access, { manifest, shards, instances, files, open });
}

interface OpenIndex {
  manifest: SearchManifest;
  shards: readonly OpenedShard[];
  instances: Instances;
  files: IndexFiles;
  /** Reads what the shards of a language need before they answer. */
  open: (locale: Locale) => Promise<void>;
}

function engineOf({ patience }: IndexAccess, index: OpenIndex): SearchEngine {
  const { manifest, instances, files, open } = index;
  const shards = index.shards.map(({ shard }) => shard);
  const asked = new Map<string, Promise<readonly Posting[]>>();
  const find = async (key: string, locale: Locale) => {
    const [instance] = await Promise.all([instances(locale), open(locale)]);
    if (!instance) return [];
    const { results } = await within(patience, instance.search(key));
    return results.flatMap(({ id, words }): Posting[] => {
      const shard = shards.findIndex(
        ({ entry }) => entry.locale === locale && id.startsWith(`${entry.code}_`),
      );
      const own = id.slice((shards[shard]?.entry.code.length ?? 0) + 1);
      const rows = [...(index.shards[shard]?.rowsAt(own, words) ?? [])];
      return rows.map(([row, positions]) => ({ shard, row, positions }));
    });
  };
  const textOf = async ({ shard, row }: DocumentPlace) => {
    const one = index.shards[shard];
    if (one) await open(one.shard.entry.locale);
    const [file = 0, number = 0] = one?.textAt(row) ?? [];
    const path = `${one?.shard.entry.folder ?? ''}/texts/${file}.pack`;
    const text = (await files.unpack<SearchText[]>(path))[number];
    if (!text) throw new EngineError('missing', `${path} has no document ${number}.`);
    return text;
  };
  return {
    shards,
    full: () => fullShards(shards, files),
    names: (locale) => files.unpack<FilterLabels>(manifest.names[locale]),
    words: (beginnings) => wordsOf(manifest, files, beginnings),
    postings: (key, locale) => remembered(asked, `${locale} ${key}`, () => find(key, locale)),
    texts: (places) => Promise.all(places.map(textOf)),
  };
}

function fullShards(
  shards: readonly OpenShard[],
  { unpack }: IndexFiles,
): Promise<readonly FullShard[]> {
  return Promise.all(
    shards.map(async (shard) => ({
      ...shard,
      facets: ownFacets(
        await unpack<ShardFacets>(`${shard.entry.folder}/facets.pack`),
        shard.entry,
      ),
    })),
  );
}

type WordsByBeginning = Readonly<Partial<Record<string, KnownWords>>>;
const NONE: WordsByBeginning = {};

async function wordsOf(
  { words }: SearchManifest,
  { unpack }: IndexFiles,
  beginnings: readonly string[],
): Promise<KnownWords> {
  const { common, recent, files } = await unpack<VocabularyIndex>(words);
  const paths = beginnings.flatMap((beginning) => files[beginning] ?? []);
  const [fresh, ...older] = await Promise.all([
    recent === undefined ? NONE : unpack<WordsByBeginning>(recent),
    ...paths.map((path) => unpack<KnownWords>(path)),
  ]);
  const lists = [common, ...beginnings.flatMap((beginning) => fresh[beginning] ?? []), ...older];
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
