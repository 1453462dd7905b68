import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';

/** Pagefind's files for one list of documents, and the identifier that each of them got. */
export interface PagefindFiles {
  files: IndexFile[];
  ids: string[];
}

const CLIENT = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];
const SIGNATURE = 'pagefind_dcd';

/**
 * Indexes documents given as lists of keys. The language code has no stemmer in Pagefind and opens
 * every identifier. Throws when Pagefind reports an error or loses a document.
 */
export async function pagefindFiles(
  code: string,
  documents: readonly (readonly string[])[],
): Promise<PagefindFiles> {
  const { index, errors } = await createIndex({});
  refuse(errors, 'Pagefind did not start');
  if (!index) throw new Error('Pagefind gave no index.');
  for (const [row, keys] of documents.entries()) {
    // A document without any key would be dropped; it still belongs to the list of all.
    const content = keys.length > 0 ? keys.join(' ') : 'ѣ';
    const added = await index.addCustomRecord({ url: `/${row}`, content, language: code });
    refuse(added.errors, `Pagefind refused document ${row} of ${code}`);
  }
  const written = await index.getFiles();
  refuse(written.errors, `Pagefind could not write ${code}`);
  await index.deleteIndex();
  return { files: written.files, ids: idsOf(written.files, documents.length, code) };
}

/** The files that the browser needs beside the folders of the shards. */
export function clientFiles(files: readonly IndexFile[]): IndexFile[] {
  return CLIENT.map((path) => files.find((file) => file.path === path)).map((file, number) => {
    if (!file) throw new Error(`Pagefind wrote no ${CLIENT[number] ?? ''}.`);
    return file;
  });
}

/** The files of a shard that are asked for: the words and the list of their files. */
export function shardFiles(files: readonly IndexFile[]): IndexFile[] {
  return files.filter(({ path }) => /^index\/|\.pf_meta$|^pagefind-entry\.json$/u.test(path));
}

function idsOf(files: readonly IndexFile[], count: number, code: string): string[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter((file) => file.path.startsWith('fragment/'))) {
    const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    const { url } = JSON.parse(text) as { url: string };
    ids.set(url, path.slice(`fragment/${code}_`.length, -'.pf_fragment'.length));
  }
  return Array.from({ length: count }, (_, row) => {
    const id = ids.get(`/${row}`);
    if (id === undefined) throw new Error(`Pagefind lost document ${row} of ${code}.`);
    return id;
  });
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}
