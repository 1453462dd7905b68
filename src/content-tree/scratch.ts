import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';

/** A larger file is given memory of its own. */
const MOST = 64 << 20;

let kept = Buffer.alloc(0);

/** At least so many bytes, which the next call gives away again. */
function room(size: number): Buffer {
  if (size > MOST) return Buffer.allocUnsafeSlow(size);
  if (kept.length < size) kept = Buffer.allocUnsafeSlow(Math.min(MOST, size * 2));
  return kept;
}

/**
 * Reads a file into memory that the next call uses again: V8 collects all garbage whenever some tens of megabytes of
 * buffers came and went, however little of it there is. @param use Must not keep the bytes. @throws what the file
 * system throws.
 */
export function withBytesOf<T>(file: string, use: (bytes: Buffer) => T): T {
  const descriptor = openSync(file, 'r');
  let bytes: Buffer;
  try {
    const { size } = fstatSync(descriptor);
    const into = room(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(descriptor, into, length, size - length, null);
    bytes = into.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
  return use(bytes);
}

/** From about a million characters on, Node keeps strings outside V8's heap as it does buffers. In bytes. */
const PIECE = 1 << 18;

/** Lines of a text in UTF-8. */
export function linesIn(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf('\n', Math.min(from + PIECE, bytes.length));
    const to = end === -1 ? bytes.length : end;
    for (const line of bytes.toString('utf8', from, to).split('\n')) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/**
 * Writes a line and the text that follows it, by way of the same memory.
 * @param head Gives the line, of less than 256 bytes, by the bytes of the text. @throws what the file system throws.
 */
export function writeText(file: string, text: string, head: (bytes: Buffer) => string): void {
  const length = Buffer.byteLength(text);
  const bytes = room(length + HEAD);
  const end = HEAD + bytes.write(text, HEAD);
  const line = head(bytes.subarray(HEAD, end));
  const start = HEAD - Buffer.byteLength(line);
  bytes.write(line, start);
  writeFileSync(file, bytes.subarray(start, end));
}

/** Bytes for the line before a text. */
const HEAD = 256;
