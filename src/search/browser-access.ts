import { EngineError } from '#src/search/engine.ts';
import type { SearchManifest, Suggestion } from '#src/search/manifest.ts';
import { readManifest, unpack } from '#src/search/packed-file.ts';
import type { IndexAccess } from '#src/search/pagefind-client.ts';
import type { Locale } from '#src/site.ts';

declare global {
  /** Asked for by the head of the search page (`components/search/SearchStart.astro`). */
  var kelisimManifest: Promise<SearchManifest> | undefined;
}

/** Long enough for a slow line, short enough to tell that the browser refuses WebAssembly. */
const PATIENCE = 30_000;

/** The smallest module there is: a page whose policy forbids WebAssembly refuses even this. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** How the result page reaches the index, `base` being the address of its folder. Throws EngineError. */
export function browserAccess(base: string): IndexAccess {
  refuseWithoutWebAssembly();
  const address = new URL(base, document.baseURI).href;
  return {
    base: address,
    manifest: () => manifestIn(address),
    importModule: (address): Promise<unknown> => import(/* @vite-ignore */ address),
    read,
    patience: PATIENCE,
  };
}

/** The file of suggestions, which stands beside the index. Rejects with EngineError. */
export async function readSuggestions(
  base: string,
  locale: Locale,
): Promise<readonly Suggestion[]> {
  const address = new URL(base, document.baseURI).href;
  const manifest = await manifestIn(address);
  return unpack<Suggestion[]>(await read(`${address}${manifest.suggestions[locale]}`));
}

/** The manifest; what the page has asked for before this script came is taken, once. */
async function manifestIn(base: string): Promise<SearchManifest> {
  const { kelisimManifest: early } = globalThis;
  delete globalThis.kelisimManifest;
  return (await early?.catch(() => undefined)) ?? readManifest({ base, read });
}

async function read(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address).catch(() => {
    throw new EngineError('network', `${address} cannot be reached.`);
  });
  if (!response.ok) throw new EngineError('missing', `${address} answers ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function refuseWithoutWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch {
    throw new EngineError('refused', 'The browser does not run WebAssembly on this page.');
  }
}
