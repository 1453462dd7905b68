import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** What something was made of. */
export interface Trace {
  /** Everything beside the archive. */
  readonly of: string;
  /** Of what was made. */
  readonly digest: string;
  /** Cells of the archive, by number. */
  readonly cells: Uint32Array;
}

/** What is known of all that was made, by name, and of the cells that it was made of, by number. */
export interface Traces {
  readonly cells: readonly string[];
  readonly digests: readonly string[];
  readonly traces: ReadonlyMap<string, Trace>;
}

const FORMAT = 'kelisim-traces-3';

interface Head {
  readonly cells: readonly string[];
  readonly digests: readonly string[];
  /** Name, everything beside the archive, digest, number of cells. */
  readonly traces: readonly (readonly [string, string, string, number])[];
}

/**
 * A line that seals the rest, a line of JSON, and the cells of each trace as numbers of 32 bits in the byte order of
 * the machine, from a place on that is a multiple of four. `null` for a file that is missing, not as it was written,
 * or of another renderer.
 */
export function readTraces(file: string, renderer: string): Traces | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(bytes.indexOf('\n') + 1);
    if (bytes.toString('latin1', 0, bytes.length - body.length) !== seal(renderer, crc32(body)))
      return null;
    const end = body.indexOf('\n');
    const { cells, digests, traces } = JSON.parse(body.toString('utf8', 0, end)) as Head;
    const start = body.byteOffset + end + 1;
    const numbers = new Uint32Array(body.buffer, start, (body.length - end - 1) / WIDTH);
    let from = 0;
    const known = traces.map(([name, of, digest, count]): [string, Trace] => {
      const own = numbers.subarray(from, from + count);
      from += count;
      return [name, { of, digest, cells: own }];
    });
    return { cells, digests, traces: new Map(known) };
  } catch {
    return null;
  }
}

/** Of a cell without a number. */
const NEW = 0;

/** Replaces the file in one step; cells that nothing was made of are left out. A full disk is no fault. */
export function writeTraces(
  file: string,
  renderer: string,
  {
    cells,
    digestOf,
    traces,
  }: Omit<Traces, 'digests'> & { readonly digestOf: (cell: number) => string },
): void {
  // Each cell's new number and one more.
  const numbers = new Uint32Array(cells.length);
  const head: { cells: string[]; digests: string[]; traces: Head['traces'][number][] } = {
    cells: [],
    digests: [],
    traces: [],
  };
  const lists = new Uint32Array(
    traces.values().reduce((sum, { cells: { length } }) => sum + length, 0),
  );
  let listed = 0;
  const enter = (cell: number): number => {
    head.digests.push(digestOf(cell));
    const next = head.cells.push(cells[cell] ?? '');
    numbers[cell] = next;
    return next;
  };
  for (const [name, { of, digest, cells: own }] of traces) {
    head.traces.push([name, of, digest, own.length]);
    for (const cell of own) {
      const known = numbers[cell] ?? NEW;
      lists[listed++] = (known === NEW ? enter(cell) : known) - 1;
    }
  }
  const json = JSON.stringify(head);
  const beyond = (seal(renderer, 0).length + Buffer.byteLength(json) + 1) % WIDTH;
  const line = Buffer.from(`${json}${' '.repeat((WIDTH - beyond) % WIDTH)}\n`);
  const bytes = Buffer.from(lists.buffer);
  const temporary = `${file}.${process.pid}`;
  try {
    writeAll(temporary, [
      Buffer.from(seal(renderer, crc32(bytes, crc32(line))), 'latin1'),
      line,
      bytes,
    ]);
    renameSync(temporary, file);
  } catch {
    // Without it everything is made again.
  }
}

function writeAll(file: string, parts: readonly Uint8Array[]): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const part of parts)
      for (let at = 0; at < part.length;) at += writeSync(descriptor, part, at);
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes of a number. */
const WIDTH = Uint32Array.BYTES_PER_ELEMENT;

const seal = (renderer: string, crc: number): string =>
  `${FORMAT} ${renderer} ${crc.toString(16).padStart(8, '0')}\n`;
