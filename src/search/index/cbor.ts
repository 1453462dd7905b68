/** What Pagefind's files hold: whole numbers, texts and lists of these. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Reads one value in CBOR (RFC 8949), as far as Pagefind uses it. @throws on anything else. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  function number(short: number): number {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`CBOR with a number of kind ${short} is not read.`);
    at += size;
    if (size === 1) return view.getUint8(at - size);
    return size === 2 ? view.getUint16(at - size) : view.getUint32(at - size);
  }
  function value(): Cbor {
    const head = view.getUint8(at);
    at += 1;
    const [kind, count] = [head >> 5, number(head & 31)];
    if (kind === NUMBER) return count;
    if (kind === NEGATIVE) return -1 - count;
    if (kind === LIST) return Array.from({ length: count }, value);
    if (kind !== TEXT) throw new Error(`CBOR of kind ${kind} is not read.`);
    at += count;
    return letters.decode(bytes.subarray(at - count, at));
  }
  const whole = value();
  if (at !== bytes.length) throw new Error(`CBOR ends at ${at} of ${bytes.length} bytes.`);
  return whole;
}

/** Writes a value so that `decodeCbor`, and Pagefind's client, read it. */
export function encodeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const letters = new TextEncoder();
  function head(kind: number, count: number): void {
    const size = count < 24 ? 0 : count < 0x100 ? 1 : count < 0x1_0000 ? 2 : 4;
    bytes.push((kind << 5) | (size === 0 ? count : 24 + Math.log2(size)));
    for (let byte = size - 1; byte >= 0; byte -= 1) bytes.push((count >>> (8 * byte)) & 255);
  }
  function write(item: Cbor): void {
    if (typeof item === 'number') head(item < 0 ? NEGATIVE : NUMBER, item < 0 ? -1 - item : item);
    else if (typeof item === 'string') {
      const text = letters.encode(item);
      head(TEXT, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(LIST, item.length);
      for (const inner of item) write(inner);
    }
  }
  write(value);
  return Uint8Array.from(bytes);
}
