import { readFileSync, renameSync, writeFileSync } from 'node:fs';
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

const FORMAT = 'kelisim-traces-2';

interface Head {
  readonly cells: readonly string[];
  readonly digests: readonly string[];
  /** Name, everything beside the archive, digest, number of cells. */
  readonly traces: readonly (readonly [string, string, string, number])[];
}

/**
 * A line that seals the rest, a line of JSON, and the cells of each trace as numbers of 32 bits in the byte order of
 * the machine. `null` for a file that is missing, not as it was written, or of another renderer.
 */
export function readTraces(file: string, renderer: string): Traces | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(bytes.indexOf('\n') + 1);
    if (bytes.toString('latin1', 0, bytes.length - body.length) !== seal(renderer, body))
      return null;
    const end = body.indexOf('\n');
    const { cells, digests, traces } = JSON.parse(body.toString('utf8', 0, end)) as Head;
    const numbers = new Uint32Array(Uint8Array.from(body.subarray(end + 1)).buffer);
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
  const lists: Uint32Array[] = [];
  const enter = (cell: number): number => {
    head.digests.push(digestOf(cell));
    const next = head.cells.push(cells[cell] ?? '');
    numbers[cell] = next;
    return next;
  };
  for (const [name, { of, digest, cells: own }] of traces) {
    head.traces.push([name, of, digest, own.length]);
    lists.push(
      own.map((cell) => {
        const known = numbers[cell] ?? NEW;
        return (known === NEW ? enter(cell) : known) - 1;
      }),
    );
  }
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...lists.map(({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  ]);
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, Buffer.concat([Buffer.from(seal(renderer, body), 'latin1'), body]));
    renameSync(temporary, file);
  } catch {
    // Without it everything is made again.
  }
}

const seal = (renderer: string, body: Uint8Array): string =>
  `${FORMAT} ${renderer} ${crc32(body).toString(16)}\n`;
