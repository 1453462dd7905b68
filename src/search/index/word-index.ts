import type { IndexFile } from 'pagefind';
import { blockId, blocksOf } from '#src/search/block.ts';
import { encodeCbor } from '#src/search/index/cbor.ts';
import { chunksOf, type Chunk, type EncodedWord } from '#src/search/index/chunk.ts';
import { encoded } from '#src/search/index/encoded-words.ts';
import { compressed, type OutputFile } from '#src/search/index/output.ts';
import {
  pagefindFiles,
  shardFiles,
  type PagefindFiles,
} from '#src/search/index/pagefind-writer.ts';
import {
  KNOWN_FORMAT,
  postingsOf,
  readSegment,
  SIGNATURE,
  type Segment,
} from '#src/search/index/postings.ts';
import { rootOf } from '#src/search/text/key.ts';

/** Pagefind's index of a shard, in files that cost a query little. */
export interface WordIndex {
  files: OutputFile[];
  /** Identifier of each row; `null` when rows lie in blocks (`block.ts`). */
  ids: string[] | null;
  /** Roots with so many words that they say nothing about kinship. */
  crowded: string[];
}

/** Documents that Pagefind takes at once: it needs 0.3 MB of memory for each. */
const BATCH = 3000;
/** Bytes of a chunk before compression, which makes a third of them; of the newest shard every chunk is new with each record. */
const CHUNK = { lasting: 18_000, newest: 24_000 };
const CROWD = 150;

/** A word index while its documents are gone through, one after the other. */
export interface WordIndexer {
  /** Takes the keys of the next document. Rejects with what Pagefind reports. */
  readonly add: (keys: readonly string[]) => Promise<void>;
  /** The index of all documents. Rejects with what Pagefind reports, and when there are none. */
  readonly finish: () => Promise<WordIndex>;
}

/**
 * Has Pagefind index the documents, some thousands at a time, and writes its files anew: one index
 * in small chunks, with the numbers of rows as identifiers. When Pagefind's files are not of the
 * version that is understood, they are left as they are; a query then costs more, no more than that.
 */
export function openWordIndex(
  code: string,
  { isNewest = false, format = KNOWN_FORMAT }: { isNewest?: boolean; format?: string } = {},
): WordIndexer {
  const segments: Segment[] = [];
  const known = new Map<string, string>();
  let entry: IndexFile | undefined;
  let isUnderstood = true;
  let rows = 0;
  let batch: (readonly string[])[] = [];
  const read = async (): Promise<void> => {
    const written = await pagefindFiles(code, batch);
    entry = written.files.find(({ path }) => path === 'pagefind-entry.json');
    isUnderstood = entry !== undefined && versionOf(entry) === format;
    // Files that are left as they are have to be of all documents at once.
    if (!isUnderstood) return;
    segments.push(readSegment(written.files, rowsOf(written, rows), known));
    rows += batch.length;
    batch = [];
  };
  return {
    async add(keys) {
      batch.push(keys);
      if (isUnderstood && batch.length === BATCH) await read();
    },
    async finish() {
      if (isUnderstood && batch.length > 0) await read();
      if (!isUnderstood) return asWritten(code, batch);
      if (!entry) throw new Error(`${code} has no documents.`);
      const words = encoded(postingsOf(segments));
      const crowded = crowdedRoots(segments.splice(0));
      const chunks = chunksOf(words, isNewest ? CHUNK.newest : CHUNK.lasting);
      return {
        files: [
          entryFile(entry, { code, documents: rows }),
          metaFile(code, rows, chunks),
          ...chunks.map(({ words: own }, number) => ({
            path: `index/${number.toString(36)}.pf_index`,
            content: packed(joined(own)),
          })),
        ],
        ids: null,
        crowded,
      };
    },
  };
}

async function asWritten(
  code: string,
  documents: readonly (readonly string[])[],
): Promise<WordIndex> {
  const { files, ids } = await pagefindFiles(code, documents);
  return { files: shardFiles(files), ids, crowded: [] };
}

function rowsOf({ ids }: PagefindFiles, start: number): (page: string) => number {
  const rows = new Map(ids.map((id, row) => [id, start + row]));
  return (page) => {
    const row = rows.get(page.replace(/^.*_/u, ''));
    if (row === undefined) throw new Error(`Pagefind lists a page ${page} that nobody gave it.`);
    return row;
  };
}

function crowdedRoots(segments: readonly Segment[]): string[] {
  const counts = new Map<string, number>();
  for (const key of new Set(segments.flatMap(({ keys }) => keys))) {
    const root = rootOf(key);
    if (root !== '') counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return [...counts].flatMap(([root, count]) => (count > CROWD ? [root] : [])).sort();
}

const versionOf = ({ content }: IndexFile): unknown =>
  (JSON.parse(Buffer.from(content).toString('utf8')) as { version: unknown }).version;

function entryFile(
  { path, content }: IndexFile,
  { code, documents }: { code: string; documents: number },
): OutputFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as Record<string, unknown>;
  const languages = { [code]: { hash: code, wasm: null, page_count: blocksOf(documents) } };
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

/** The list of pages and chunks. Pagefind's own score is not used: the length of a page is any. */
function metaFile(code: string, documents: number, chunks: readonly Chunk[]): OutputFile {
  const pages = Array.from({ length: blocksOf(documents) }, (_, block) => [
    `${code}_${blockId(block)}`,
    100,
    '',
  ]);
  const list = chunks.map(({ from, to }, number) => [from, to, number.toString(36)]);
  return {
    path: `pagefind.${code}.pf_meta`,
    content: packed(encodeCbor([KNOWN_FORMAT, pages, list, [], [], []])),
  };
}

/** A chunk: a list that holds the list of its words. */
function joined(words: readonly EncodedWord[]): Uint8Array {
  const head = encodeCbor(words.map(() => 0)).subarray(0, -words.length);
  return Buffer.concat([Uint8Array.of(0x81), head, ...words.map(({ bytes }) => bytes)]);
}

const packed = (bytes: Uint8Array): Uint8Array =>
  compressed(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
