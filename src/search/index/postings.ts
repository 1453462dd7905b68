import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { decodeCbor, type Cbor } from '#src/search/index/cbor.ts';

/** The version of Pagefind whose files are understood here; `pagefind.test.ts` holds them to it. */
export const KNOWN_FORMAT = '1.6.0';

/** What every file of Pagefind's begins with. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Where each key stands: for every row in turn its number, how many positions follow, and these,
 * ascending. One flat list a key, as there are millions of positions.
 */
export type Postings = Map<string, number[]>;

/**
 * Adds what Pagefind wrote for some documents; `rowOf` gives the row of a page by its identifier.
 * A file is a list of words, a word `[key, pages, variants]`, a page `[number, positions, …]` with
 * numbers and positions counted from the one before, weights of words among them as negative
 * numbers. @throws on files in another form.
 */
export function readPostings(
  files: readonly IndexFile[],
  rowOf: (page: string) => number,
  postings: Postings,
): void {
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta')).map(contentOf);
  const [version, pages] = listOf(meta);
  if (version !== KNOWN_FORMAT) throw new Error(`Pagefind ${String(version)} writes other files.`);
  const rows = listOf(pages).map((page) => rowOf(textOf(listOf(page)[0])));
  for (const file of files.filter(({ path }) => path.endsWith('.pf_index'))) {
    for (const word of listOf(listOf(contentOf(file))[0])) {
      const [key, places] = listOf(word);
      const known = postings.get(textOf(key)) ?? [];
      postings.set(textOf(key), known);
      for (const row of inRowOrder(listOf(places), rows)) known.push(...row);
    }
  }
}

function inRowOrder(places: readonly Cbor[], rows: readonly number[]): number[][] {
  let page = 0;
  const found = places.map((place) => {
    const [step, locations] = listOf(place);
    page += numberOf(step);
    const row = rows[page];
    if (row === undefined) throw new Error(`Pagefind names a page ${page} that it does not list.`);
    const positions = positionsOf(listOf(locations));
    return [row, positions.length, ...positions];
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
