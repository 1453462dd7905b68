/** Where the keys of some documents stand: a few bytes a position, as there are many millions of them. */
interface Segment {
  /** By the number of a key: where in `bytes` its postings end; those of the key before it end where they begin. */
  readonly ends: Uint32Array;
  /** Of every key for each row in turn: its number, how many positions follow, and these, as steps. */
  readonly bytes: Uint8Array;
}

/** A row with the positions of a key in it, ascending. */
export interface Posting {
  readonly row: number;
  readonly positions: readonly number[];
}

/** An inverted index while its documents are gone through, one after the other. */
export interface Postings {
  /** Of a key, from 0, for as long as these postings. */
  readonly numberOf: (key: string) => number;
  /** Takes the keys of the next row by their numbers; the place of a key in the list is its position. */
  readonly add: (keys: readonly number[]) => void;
  /** How many rows were taken. */
  readonly rows: () => number;
  /** Every key, in no certain order. */
  readonly keys: () => Iterable<string>;
  /** Every key in its order with its postings by row. */
  readonly inOrder: () => Generator<readonly [key: string, postings: readonly Posting[]]>;
}

/** Documents whose positions lie loose in memory before they are packed. */
const BATCH = 2000;

/** @param batch How many documents are packed at once. */
export function openPostings(batch = BATCH): Postings {
  const numbers = new Map<string, number>();
  const segments: Segment[] = [];
  let loose: (Loose | undefined)[] = [];
  let rows = 0;
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return {
    numberOf,
    add(keys) {
      for (let position = 0; position < keys.length; position += 1) {
        const own = (loose[keys[position] ?? 0] ??= { numbers: [], row: -1, count: 0, last: 0 });
        addPosition(own, rows, position);
      }
      rows += 1;
      if (rows % batch > 0) return;
      segments.push(packed(loose, numbers.size));
      // As long as it will be at least: an array with holes is a slow dictionary.
      loose = Array.from({ length: numbers.size });
    },
    rows: () => rows,
    keys: () => numbers.keys(),
    *inOrder() {
      const all = [...segments, packed(loose, numbers.size)];
      for (const key of keysInOrder([...numbers.keys()])) {
        const number = numbers.get(key) ?? 0;
        yield [key, all.flatMap((segment) => postingsIn(segment, number))];
      }
    },
  };
}

/** Postings of one key: as in a segment, with the place of the last count. */
interface Loose {
  readonly numbers: number[];
  row: number;
  count: number;
  last: number;
}

function addPosition(own: Loose, row: number, position: number): void {
  if (own.row !== row) {
    own.count = own.numbers.push(row, 0) - 1;
    [own.row, own.last] = [row, 0];
  }
  own.numbers[own.count] = (own.numbers[own.count] ?? 0) + 1;
  own.numbers.push(position - own.last);
  own.last = position;
}

/** Numbers one after the other, seven bits a byte, the lowest first (LEB128). */
function packed(loose: readonly (Loose | undefined)[], keys: number): Segment {
  const ends = new Uint32Array(keys);
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  for (let key = 0; key < keys; key += 1) {
    for (const number of loose[key]?.numbers ?? []) {
      if (length + LONGEST > bytes.length) bytes = enlarged(bytes);
      let rest = number;
      for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[length++] = (rest % 128) | 128;
      bytes[length++] = rest;
    }
    ends[key] = length;
  }
  return { ends, bytes: bytes.slice(0, length) };
}

/** Bytes of a number of 32 bits. */
const LONGEST = 5;

function enlarged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

function postingsIn({ ends, bytes }: Segment, key: number): Posting[] {
  const end = ends[key] ?? 0;
  let at = key < ends.length ? (ends[key - 1] ?? 0) : 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  const postings: Posting[] = [];
  while (at < end) {
    const row = number();
    const positions: number[] = [];
    let last = 0;
    for (let more = number(); more > 0; more -= 1) positions.push((last += number()));
    postings.push({ row, positions });
  }
  return postings;
}

/** Sorts in place. Without pairs, code units are code points, and the order is the engine's own. */
const keysInOrder = (keys: string[]): string[] =>
  keys.some((key) => PAIR.test(key)) ? keys.sort(inKeyOrder) : keys.sort();

const PAIR = /[\uD800-\uDFFF]/;

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
