import type { SearchManifest } from '#src/search/manifest.ts';
import { MANIFEST_FILE } from '#src/search/names.ts';
import type { IndexAccess } from '#src/search/pagefind-client.ts';

/** What the index consists of. Rejects with EngineError. */
export async function readManifest({
  base,
  read,
}: Pick<IndexAccess, 'base' | 'read'>): Promise<SearchManifest> {
  return JSON.parse(
    new TextDecoder().decode(await read(`${base}${MANIFEST_FILE}`)),
  ) as SearchManifest;
}

/** The value in a file of the index: gzipped JSON. */
export async function unpack<Value>(bytes: Uint8Array<ArrayBuffer>): Promise<Value> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as Value;
}
