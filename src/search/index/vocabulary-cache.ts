import { join } from 'node:path';
import {
  contentDigest,
  readFolder,
  writeFolder,
  type OutputFile,
} from '#src/search/index/output.ts';
import type { BaseWords } from '#src/search/index/vocabulary-file.ts';

/** The words of the past, which few builds change. */
export interface VocabularyCache {
  /** Those kept under the key; without any, or when they are not as they were written, those made now. */
  readonly reuse: (key: string, make: () => BaseWords) => Promise<BaseWords>;
}

const WHAT = 'base.json';

interface Kept {
  readonly key: string;
  readonly common: BaseWords['common'];
  readonly files: readonly (readonly [beginning: string, path: string])[];
}

/** @param folder Without one, nothing is kept. @param revision Digest of the code that indexes. */
export function openVocabularyCache(folder: string | undefined, revision: string): VocabularyCache {
  if (folder === undefined) return { reuse: async (_, make) => make() };
  const at = join(folder, 'vocabulary');
  return {
    async reuse(own, make) {
      const key = `${revision}\n${own}`;
      const known = read(at, key);
      if (known) return known;
      const made = make();
      await write(at, key, made);
      return made;
    },
  };
}

async function write(folder: string, key: string, { common, files }: BaseWords): Promise<void> {
  const kept: Kept = {
    key,
    common,
    files: files.map(([beginning, { path }]) => [beginning, path]),
  };
  const content = [
    { path: WHAT, content: Buffer.from(JSON.stringify(kept)) },
    ...files.map(([, file]) => file),
  ];
  const seal = { path: 'seal', content: Buffer.from(contentDigest(content)) };
  await writeFolder(folder, [...content, seal]);
}

function read(folder: string, key: string): BaseWords | null {
  const all = filesIn(folder);
  const seal = all.find(({ path }) => path === 'seal');
  const content = all.filter((file) => file !== seal);
  if (!seal || Buffer.from(seal.content).toString('latin1') !== contentDigest(content)) return null;
  const byPath = new Map(content.map((file) => [file.path, file]));
  const what = byPath.get(WHAT)?.content ?? new Uint8Array();
  const kept = JSON.parse(Buffer.from(what).toString('utf8')) as Kept;
  if (kept.key !== key) return null;
  return {
    common: kept.common,
    files: kept.files.flatMap(([beginning, path]) => {
      const file = byPath.get(path);
      return file ? [[beginning, file] as const] : [];
    }),
  };
}

function filesIn(folder: string): OutputFile[] {
  try {
    return readFolder(folder);
  } catch {
    return [];
  }
}
