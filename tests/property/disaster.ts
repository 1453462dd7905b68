import { hash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setUpWorkshop } from '#src/bench/workshop.ts';
import { filesBelow, heal } from '#src/build/folder.ts';
import type { Options } from '#src/build/options.ts';
import { stream, type Random } from '#src/corpus/random.ts';
import { build } from './command.ts';

/** Where builds come to grief. */
interface Scene {
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

type Content = 'old' | 'new';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const ARCHIVE = path.join(PROJECT, 'tests/fixtures/content');
const CHANGED = [
  'releases/2019/itogi-goda.ru.md',
  'agreements/parom.md',
  'organizations/northworks.md',
];

/** Brings a disaster upon a build of the new content; says what it was. */
type Disaster = (scene: Scene) => Promise<string>;

const killed: Disaster = async ({ root, options, usual, cold, random }) => {
  const isCold = random.chance(0.2);
  if (isCold) rmSync(options.cacheDir, { recursive: true, force: true });
  const moment = Math.round(random.next() * (isCold ? cold : usual));
  const { code } = await build(root, options, moment);
  return `killed after ${moment} ms${isCold ? ' without a cache' : ''}${code === 0 ? ' (too late)' : ''}`;
};

/** A file of the cache loses its end, is changed in the middle, or comes from another version. */
const damaged: Disaster = ({ options, random }) => {
  const files = filesBelow(options.cacheDir).filter((file) => !file.includes('node_modules/'));
  const name = random.pick(files);
  const file = path.join(options.cacheDir, name);
  const { size } = statSync(file);
  const how = random.pick(['cut', 'changed', 'older', 'longer'] as const);
  if (how === 'cut') truncateSync(file, random.below(size + 1));
  else if (how === 'longer') appendFileSync(file, 'x');
  else if (how === 'older') writeFileSync(file, '{"version":0}');
  else {
    const bytes = readFileSync(file);
    if (size > 0) bytes[random.below(size)] = 0x78;
    rmSync(file);
    writeFileSync(file, bytes);
  }
  return Promise.resolve(`${name} in the cache is ${how}`);
};

/** Whoever comes second is told so, or finds the lock free and builds the same. */
const twice: Disaster = async ({ root, options, whole }) => {
  const ended = await Promise.all([build(root, options), build(root, options)]);
  const refused = ended.filter(({ code }) => code !== 0);
  const isRefused = refused.every(({ output }) => output.includes('is working on'));
  if (refused.length > 1 || !isRefused || digestOf(options.outDir) !== whole.new)
    throw new Error(`two builds at once: ${refused.map(({ output }) => output).join('\n')}`);
  return 'two builds at once';
};

export const DISASTERS = { killed, damaged, twice };

/** How often each happens. */
export type Schedule = Readonly<Record<keyof typeof DISASTERS, number>>;

/**
 * After each disaster the published folder is a whole site, the old one or the new one, and the next build is right.
 * @returns what was otherwise, and how often the old or the new site was found.
 */
export async function disasters(
  folder: string,
  schedule: Schedule,
  { seed, progress }: { readonly seed: number; readonly progress?: (told: string) => void },
): Promise<{ readonly failures: readonly string[]; readonly found: Record<Content, number> }> {
  const scene = await prepare(folder, seed);
  const { root, options, whole } = scene;
  const failures: string[] = [];
  const found = { old: 0, new: 0 };
  for (const [name, count] of Object.entries(schedule)) {
    for (let time = 0; time < count; time++) {
      write(options, 'old');
      await build(root, options);
      write(options, 'new');
      const told = await DISASTERS[name as keyof Schedule](scene);
      // What every command does first.
      heal(options.outDir);
      const site = digestOf(options.outDir);
      if (site === whole.old) found.old += 1;
      else if (site === whole.new) found.new += 1;
      else failures.push(`${told}: neither the old site nor the new one is there`);
      const { code, output } = await build(root, options);
      if (code !== 0) failures.push(`${told}: the next build fails: ${output}`);
      else if (digestOf(options.outDir) !== whole.new)
        failures.push(`${told}: the next build is not right`);
      progress?.(told);
    }
  }
  return { failures, found };
}

async function prepare(folder: string, seed: number): Promise<Scene> {
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
    ...{ root, options, whole, random: stream('disaster', seed) },
    ...{ usual: usual.milliseconds, cold: cold.milliseconds },
  };
}

function write({ contentDir }: Options, content: Content): void {
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

/** Of all paths and bytes; empty when there is no folder. */
function digestOf(folder: string): string {
  const lines = filesBelow(folder).map(
    (file) => `${file} ${hash('sha256', readFileSync(path.join(folder, file)))}`,
  );
  return hash('sha256', lines.join('\n'));
}
