import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setUpWorkshop } from '#src/bench/workshop.ts';
import { filesBelow } from '#src/build/folder.ts';
import type { Options } from '#src/build/options.ts';
import { stream, type Random } from '#src/corpus/random.ts';
import { build } from './command.ts';

/** Where builds come to grief. */
export interface Scene {
  /** Folder of everything. */
  readonly folder: string;
  /** Of a copy of the project. */
  readonly root: string;
  readonly options: Options;
  /** Digests of the whole site as it is built from nothing, by the content. */
  readonly whole: Readonly<Record<Content, string>>;
  /** Milliseconds of a build upon a former one, and of one without a cache. */
  readonly usual: number;
  readonly cold: number;
  readonly random: Random;
}

export type Content = 'old' | 'new';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const ARCHIVE = path.join(PROJECT, 'tests/fixtures/content');
const CHANGED = [
  'releases/2019/itogi-goda.ru.md',
  'agreements/parom.md',
  'organizations/northworks.md',
];

/** A copy of the project in a folder, with the old site. @throws when it cannot be built. */
export async function prepare(folder: string, seed: number): Promise<Scene> {
  const { root } = setUpWorkshop(PROJECT, folder);
  const options: Options = {
    contentDir: path.join(folder, 'content'),
    outDir: path.join(folder, 'site'),
    cacheDir: path.join(folder, 'cache'),
    siteUrl: 'https://one.example',
  };
  write(options, 'new');
  const cold = await build(root, options);
  if (cold.code !== 0) throw new Error(cold.output);
  const fresh = digestOf(options.outDir);
  rmSync(options.outDir, { recursive: true });
  write(options, 'old');
  await build(root, options);
  const whole = { old: digestOf(options.outDir), new: fresh };
  write(options, 'new');
  const usual = await build(root, options);
  return {
    ...{ folder, root, options, whole, random: stream('disaster', seed) },
    ...{ usual: usual.milliseconds, cold: cold.milliseconds },
  };
}

/** Writes the content of the archive. */
export function write({ contentDir }: Options, content: Content): void {
  if (!existsSync(contentDir)) {
    mkdirSync(contentDir, { recursive: true });
    cpSync(ARCHIVE, contentDir, { recursive: true });
  }
  for (const file of CHANGED) {
    const text = readFileSync(path.join(ARCHIVE, file), 'utf8');
    const changed = file.startsWith('organizations')
      ? text.replace('text: Northworks', 'text: Southworks')
      : `${text.trimEnd()}\n\nНовое.\n`;
    writeFileSync(path.join(contentDir, file), content === 'old' ? text : changed);
  }
}

/** Of all paths and bytes of a site. */
export function digestOf(folder: string): string {
  const lines = filesBelow(folder).map(
    (file) => `${file} ${hash('sha256', readFileSync(path.join(folder, file)))}`,
  );
  return hash('sha256', lines.join('\n'));
}
