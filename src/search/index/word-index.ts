import { blockId, blocksOf } from '#src/search/block.ts';
import { encodeCbor } from '#src/search/index/cbor.ts';
import { chunksOf, type Chunk, type EncodedWord } from '#src/search/index/chunk.ts';
import { encoded } from '#src/search/index/encoded-words.ts';
import { FORMAT, type Engine } from '#src/search/index/engine.ts';
import { compressed, type OutputFile } from '#src/search/index/output.ts';
import { openPostings } from '#src/search/index/postings.ts';
import { rootOf } from '#src/search/text/key.ts';

/** The index of a shard as Pagefind's client reads it, in files that cost a query little. */
export interface WordIndex {
  files: OutputFile[];
  /** Roots with so many words that they say nothing about kinship. */
  crowded: string[];
}

/** What every file of Pagefind's begins with. */
const SIGNATURE = 'pagefind_dcd';
/** Bytes of a chunk before compression, which makes a third of them; of the newest shard every chunk is new with each record. */
const CHUNK = { lasting: 18_000, newest: 24_000 };
const CROWD = 150;

/** A word index while its documents are gone through, one after the other. */
export interface WordIndexer {
  /** By which the index knows a key. */
  readonly numberOf: (key: string) => number;
  /** Takes the keys of the next document by their numbers. */
  readonly add: (keys: readonly number[]) => void;
  /** The index of all documents. @throws when there are none. */
  readonly finish: () => WordIndex;
}

/**
 * Indexes documents for Pagefind's client, in the form of its own files: pages are blocks of rows (`block.ts`), and
 * the words of all stand in small chunks.
 */
export function openWordIndex(
  code: string,
  { entry, isNewest = false }: { readonly entry: Engine['entry']; readonly isNewest?: boolean },
): WordIndexer {
  const postings = openPostings();
  return {
    numberOf: postings.numberOf,
    add: postings.add,
    finish() {
      const rows = postings.rows();
      if (rows === 0) throw new Error(`${code} has no documents.`);
      const chunks = chunksOf(encoded(postings.inOrder()), isNewest ? CHUNK.newest : CHUNK.lasting);
      return {
        files: [
          entryFile(entry, { code, documents: rows }),
          metaFile(code, rows, chunks),
          ...chunks.map(({ words }, number) => ({
            path: `index/${number.toString(36)}.pf_index`,
            content: packed(joined(words)),
          })),
        ],
        crowded: crowdedRoots(postings.keys()),
      };
    },
  };
}

function crowdedRoots(keys: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const root = rootOf(key);
    if (root !== '') counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return [...counts].flatMap(([root, count]) => (count > CROWD ? [root] : [])).sort();
}

function entryFile(
  entry: Engine['entry'],
  { code, documents }: { code: string; documents: number },
): OutputFile {
  const languages = { [code]: { hash: code, wasm: null, page_count: blocksOf(documents) } };
  const content = Buffer.from(JSON.stringify({ ...entry, languages }));
  return { path: 'pagefind-entry.json', content };
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
    content: packed(encodeCbor([FORMAT, pages, list, [], [], []])),
  };
}

/** A chunk: a list that holds the list of its words. */
function joined(words: readonly EncodedWord[]): Uint8Array {
  const head = encodeCbor(words.map(() => 0)).subarray(0, -words.length);
  return Buffer.concat([Uint8Array.of(0x81), head, ...words.map(({ bytes }) => bytes)]);
}

const packed = (bytes: Uint8Array): Uint8Array =>
  compressed(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
