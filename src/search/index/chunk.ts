/** A key with what its chunk will hold of it. */
export interface EncodedWord {
  key: string;
  bytes: Uint8Array;
}

/** Words of one file; a query that lies between the bounds needs it. */
export interface Chunk {
  from: string;
  to: string;
  words: readonly EncodedWord[];
}

/** After every letter: closes the range of all words with one beginning. */
const AFTER_ALL = '\u{10FFFF}';

/**
 * Divides words, given in order, into chunks of about `target` bytes before compression.
 *
 * Pagefind asks for the chunk between whose bounds a beginning lies, and only where there is none
 * for all chunks with words of that beginning. So words with one beginning either lie in one chunk,
 * or have chunks of their own whose bounds are longer than it: then every beginning finds all its words.
 */
export function chunksOf(words: readonly EncodedWord[], target: number): Chunk[] {
  const chunks: Chunk[] = [];
  let open: { from: string; last: string; words: EncodedWord[]; size: number } | undefined;
  const close = () => {
    if (open) chunks.push({ from: open.from, to: open.last + AFTER_ALL, words: open.words });
    open = undefined;
  };
  const add = (beginning: string, group: readonly EncodedWord[]) => {
    const size = sizeOf(group);
    if (open && open.size + size > target) close();
    open ??= { from: beginning, last: beginning, words: [], size: 0 };
    open.last = beginning;
    open.size += size;
    open.words.push(...group);
  };
  const divide = (group: readonly EncodedWord[], letters: number) => {
    for (const [beginning, own] of byBeginning(group, letters)) {
      if (sizeOf(own) <= target || own.length === 1) add(beginning, own);
      else {
        close();
        divide(own, letters + 1);
        close();
      }
    }
  };
  divide(words, 1);
  close();
  return chunks;
}

/** Groups of neighbours that share their first letters; words that end before stand alone. */
function byBeginning(words: readonly EncodedWord[], letters: number): [string, EncodedWord[]][] {
  const groups = new Map<string, EncodedWord[]>();
  for (const word of words) {
    const beginning = Array.from(word.key).slice(0, letters).join('');
    const group = groups.get(beginning);
    if (group) group.push(word);
    else groups.set(beginning, [word]);
  }
  return [...groups];
}

const sizeOf = (words: readonly EncodedWord[]): number =>
  words.reduce((total, { bytes }) => total + bytes.length, 0);
