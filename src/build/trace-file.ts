import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** The view of a page, and the cells of the archive that it was made of. */
export interface PageTrace {
  /** What the page is, address apart. */
  readonly page: string;
  /** Of the view. */
  readonly digest: string;
  /** By number. */
  readonly cells: Uint32Array;
}

/** What is known of views, by address, and of the cells that they were made of, by number. */
export interface Traces {
  readonly cells: readonly string[];
  readonly digests: readonly string[];
  readonly pages: ReadonlyMap<string, PageTrace>;
}

const FORMAT = 'kelisim-traces-1';

interface Head {
  readonly cells: readonly string[];
  readonly digests: readonly string[];
  /** Address, page, digest of the view, number of cells. */
  readonly pages: readonly (readonly [string, string, string, number])[];
}

/**
 * A line that seals the rest, a line of JSON, and the cells of each page as numbers of 32 bits in the byte order of
 * the machine. `null` for a file that is missing, not as it was written, or of another renderer.
 */
export function readTraces(file: string, renderer: string): Traces | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(bytes.indexOf('\n') + 1);
    if (bytes.toString('latin1', 0, bytes.length - body.length) !== seal(renderer, body))
      return null;
    const end = body.indexOf('\n');
    const { cells, digests, pages } = JSON.parse(body.toString('utf8', 0, end)) as Head;
    const numbers = new Uint32Array(Uint8Array.from(body.subarray(end + 1)).buffer);
    let from = 0;
    const traces = pages.map(([address, page, digest, count]): [string, PageTrace] => {
      const own = numbers.subarray(from, from + count);
      from += count;
      return [address, { page, digest, cells: own }];
    });
    return { cells, digests, pages: new Map(traces) };
  } catch {
    return null;
  }
}

/** Replaces the file in one step; cells that no page was made of are left out. A full disk is no fault. */
export function writeTraces(
  file: string,
  renderer: string,
  {
    cells,
    digestOf,
    pages,
  }: Omit<Traces, 'digests'> & { readonly digestOf: (cell: number) => string },
): void {
  const numbers = new Map<number, number>();
  const head: { cells: string[]; digests: string[]; pages: Head['pages'][number][] } = {
    cells: [],
    digests: [],
    pages: [],
  };
  const lists: Uint32Array[] = [];
  for (const [address, { page, digest, cells: own }] of pages) {
    head.pages.push([address, page, digest, own.length]);
    lists.push(
      own.map((cell) => {
        const known = numbers.get(cell);
        if (known !== undefined) return known;
        const number = head.cells.push(cells[cell] ?? '') - 1;
        head.digests.push(digestOf(cell));
        numbers.set(cell, number);
        return number;
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
    // Without it every view is made again.
  }
}

const seal = (renderer: string, body: Uint8Array): string =>
  `${FORMAT} ${renderer} ${crc32(body).toString(16)}\n`;
