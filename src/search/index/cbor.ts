/** What Pagefind's files hold: whole numbers, texts and lists of these. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Longest head: one byte and a number of 32 bits. */
const HEAD = 5;

const letters = new TextEncoder();
let bytes = new Uint8Array(1 << 16);
let length = 0;

/** Writes a value in CBOR (RFC 8949), as far as Pagefind's client needs it, so that it reads it. */
export function encodeCbor(value: Cbor): Uint8Array {
  length = 0;
  write(value);
  return bytes.slice(0, length);
}

function write(item: Cbor): void {
  if (typeof item === 'number') {
    if (item < 0) head(NEGATIVE, -1 - item);
    else head(NUMBER, item);
  } else if (typeof item === 'string') {
    const text = letters.encode(item);
    head(TEXT, text.length);
    room(text.length);
    bytes.set(text, length);
    length += text.length;
  } else {
    head(LIST, item.length);
    for (const inner of item) write(inner);
  }
}

function head(kind: number, count: number): void {
  room(HEAD);
  if (count < 24) {
    bytes[length++] = (kind << 5) | count;
    return;
  }
  const size = count < 0x100 ? 1 : count < 0x1_0000 ? 2 : 4;
  bytes[length++] = (kind << 5) | (24 + Math.log2(size));
  for (let byte = size - 1; byte >= 0; byte -= 1) bytes[length++] = (count >>> (8 * byte)) & 255;
}

function room(more: number): void {
  if (length + more <= bytes.length) return;
  const larger = new Uint8Array(2 * (length + more));
  larger.set(bytes);
  bytes = larger;
}
