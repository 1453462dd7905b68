import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { decodeCbor, type Cbor } from '#src/search/index/cbor.ts';

/** The version of Pagefind whose files are understood here; `pagefind.test.ts` holds them to it. */
export const KNOWN_FORMAT = '1.6.0';

/** What every file of Pagefind's begins with. */
export const SIGNATURE = 'pagefind_dcd';

/** Where the keys of some documents stand: a few bytes a position, as there are many millions of them. */
export interface Segment {
  /** Each once, in the order of Pagefind. */
  readonly keys: readonly string[];
  /** Where in `bytes` the postings of each key begin. */
  readonly starts: Uint32Array;
  /** Of every key for each row in turn: its number, how many positions follow, and these, as steps. */
  readonly bytes: Uint8Array;
}

/**
 * Reads what Pagefind wrote for some documents; `rowOf` gives the row of a page by its identifier.
 * A file is a list of words, a word `[key, pages, variants]`, a page `[number, positions, …]` with
 * numbers and positions counted from the one before, weights of words among them as negative
 * numbers. @param known Keys of other segments, of which this one takes and adds its own: each is in memory once.
 * @throws on files in another form.
 */
export function readSegment(
  files: readonly IndexFile[],
  rowOf: (page: string) => number,
  known = new Map<string, string>(),
): Segment {
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta')).map(contentOf);
  const [version, pages] = listOf(meta);
  if (version !== KNOWN_FORMAT) throw new Error(`Pagefind ${String(version)} writes other files.`);
  const rows = listOf(pages).map((page) => rowOf(textOf(listOf(page)[0])));
  const written = writer();
  const found: { key: string; start: number }[] = [];
  for (const file of files.filter(({ path }) => path.endsWith('.pf_index'))) {
    for (const word of listOf(listOf(contentOf(file))[0])) {
      const [own, places] = listOf(word);
      const key = known.get(textOf(own)) ?? textOf(own);
      known.set(key, key);
      found.push({ key, start: written.length() });
      const inOrder = inRowOrder(listOf(places), rows);
      written.add(inOrder.length);
      for (const [row, ...positions] of inOrder) {
        written.add(row ?? 0);
        written.add(positions.length);
        let last = 0;
        for (const position of positions) {
          written.add(position - last);
          last = position;
        }
      }
    }
  }
  found.sort((a, b) => inKeyOrder(a.key, b.key));
  return {
    keys: found.map(({ key }) => key),
    starts: Uint32Array.from(found, ({ start }) => start),
    bytes: written.bytes(),
  };
}

/** A row with the positions of a key in it, ascending. */
export interface Posting {
  readonly row: number;
  readonly positions: readonly number[];
}

/** Every key in its order with its postings by row. @param segments of documents that follow one another. */
export function* postingsOf(
  segments: readonly Segment[],
): Generator<readonly [key: string, postings: readonly Posting[]]> {
  const next = segments.map(() => 0);
  for (;;) {
    let least: string | undefined;
    for (const [index, { keys }] of segments.entries()) {
      const key = keys[next[index] ?? 0];
      if (key !== undefined && (least === undefined || inKeyOrder(key, least) < 0)) least = key;
    }
    if (least === undefined) return;
    const postings: Posting[] = [];
    for (const [index, segment] of segments.entries()) {
      for (let at = next[index] ?? 0; segment.keys[at] === least; at += 1) {
        readPostings(segment, at, postings);
        next[index] = at + 1;
      }
    }
    yield [least, postings];
  }
}

function readPostings({ starts, bytes }: Segment, key: number, postings: Posting[]): void {
  let at = starts[key] ?? 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  for (let left = number(); left > 0; left -= 1) {
    const row = number();
    const positions: number[] = [];
    let last = 0;
    for (let more = number(); more > 0; more -= 1) positions.push((last += number()));
    postings.push({ row, positions });
  }
}

/** Numbers one after the other, seven bits a byte, the lowest first (LEB128). */
function writer() {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  return {
    length: () => length,
    bytes: () => buffer.slice(0, length),
    add(number: number) {
      if (length + LONGEST > buffer.length) {
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      let rest = number;
      while (rest >= 128) {
        buffer[length++] = (rest % 128) | 128;
        rest = Math.floor(rest / 128);
      }
      buffer[length++] = rest;
    },
  };
}

/** Bytes of a number of 32 bits. */
const LONGEST = 5;

/** The order of Pagefind: that of the bytes in UTF-8, which is that of the code points. */
export function inKeyOrder(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one === other) continue;
    // Halves of a pair stand for a code point above all others.
    const [isPair, isOtherPair] = [one, other].map((code) => code >= 0xd800 && code < 0xe000);
    return isPair === isOtherPair ? one - other : isPair ? 1 : -1;
  }
  return a.length - b.length;
}

function inRowOrder(places: readonly Cbor[], rows: readonly number[]): number[][] {
  let page = 0;
  const found = places.map((place) => {
    const [step, locations] = listOf(place);
    page += numberOf(step);
    const row = rows[page];
    if (row === undefined) throw new Error(`Pagefind names a page ${page} that it does not list.`);
    return [row, ...positionsOf(listOf(locations))];
  });
  return found.sort(([a = 0], [b = 0]) => a - b);
}

function positionsOf(locations: readonly Cbor[]): number[] {
  let position = 0;
  return locations.flatMap((location) => {
    const step = numberOf(location);
    if (step < 0) return [];
    position += step;
    return [position];
  });
}

function contentOf({ content }: IndexFile): Cbor {
  return decodeCbor(gunzipSync(content).subarray(SIGNATURE.length));
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('Pagefind wrote something else in place of a list.');
  return value as readonly Cbor[];
}

function numberOf(value: Cbor | undefined): number {
  if (typeof value !== 'number') throw new Error('Pagefind wrote no number where one must be.');
  return value;
}

function textOf(value: Cbor | undefined): string {
  if (typeof value !== 'string') throw new Error('Pagefind wrote no text where one must be.');
  return value;
}
