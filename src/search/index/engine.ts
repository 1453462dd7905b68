import { close, createIndex, type IndexFile } from 'pagefind';
import { contentDigest, type OutputFile } from '#src/search/index/output.ts';

/** The version of Pagefind whose files are written here; `word-index.test.ts` holds them to its client. */
export const FORMAT = '1.6.0';

/** Pagefind's client with an index of one empty document, beside which the shards are merged. */
export interface Engine {
  /** Its name depends on its content. */
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /** What the client reads first of an index. */
  readonly entry: Readonly<Record<string, unknown>>;
}

const CLIENT = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];
const INDEX = /^index\/|\.pf_meta$|^pagefind-entry\.json$/u;
/** A language that Pagefind has no stemmer for, with a document that must hold something. */
const EMPTY = { url: '/0', content: 'ѣ', language: 'zx' };

/** Has Pagefind write its client. @throws with what Pagefind reports, and when it is of another version. */
export async function pagefindEngine(): Promise<Engine> {
  try {
    return engineOf(await written());
  } finally {
    await close();
  }
}

async function written(): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({});
  refuse(errors, 'Pagefind did not start');
  if (!index) throw new Error('Pagefind gave no index.');
  refuse((await index.addCustomRecord(EMPTY)).errors, 'Pagefind refused an empty document');
  const { files, errors: faults } = await index.getFiles();
  refuse(faults, 'Pagefind could not write its client');
  return files;
}

function engineOf(written: readonly IndexFile[]): Engine {
  const named = (path: string): IndexFile => {
    const found = written.find((file) => file.path === path);
    if (!found) throw new Error(`Pagefind wrote no ${path}.`);
    return found;
  };
  const text = Buffer.from(named('pagefind-entry.json').content).toString('utf8');
  const entry = JSON.parse(text) as Engine['entry'];
  if (entry['version'] !== FORMAT)
    throw new Error(`Pagefind ${String(entry['version'])} reads other files than ${FORMAT}.`);
  const files = [...CLIENT.map(named), ...written.filter(({ path }) => INDEX.test(path))];
  return { folder: `engine-${contentDigest(files)}`, files, entry };
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}
