import {
  appendFileSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import type { Random } from '#src/corpus/random.ts';
import { build } from './command.ts';
import { digestOf, type Scene } from './scene.ts';

/** Brings a disaster upon a build of the new content; says what it was. */
type Disaster = (scene: Scene) => Promise<string>;

const killed: Disaster = async ({ root, options, usual, cold, random }) => {
  const isCold = random.chance(0.2);
  if (isCold) rmSync(options.cacheDir, { recursive: true, force: true });
  const moment = Math.round(random.next() * (isCold ? cold : usual));
  const { code } = await build(root, options, { kill: moment });
  return `killed after ${moment} ms${isCold ? ' without a cache' : ''}${code === 0 ? ' (too late)' : ''}`;
};

/** A file of the cache loses its end, is changed in the middle, or comes from another version. */
const damaged: Disaster = ({ options, random }) => {
  // A link leads from there to the packages of the project, which are not the cache's.
  const files = filesBelow(options.cacheDir).filter((file) => !file.includes('node_modules/'));
  const name = someFile(files, random);
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

/** Each part of the cache as often as another, however many files it has. */
function someFile(files: readonly string[], random: Random): string {
  const parts = Map.groupBy(files, (file) => path.dirname(file));
  return random.pick(parts.get(random.pick([...parts.keys()])) ?? files);
}

/** The disk is full: where it is small it is filled, elsewhere the system refuses to let files grow. */
const full: Disaster = async ({ folder, root, options, random }) => {
  const isCold = random.chance(0.3);
  if (isCold) rmSync(options.cacheDir, { recursive: true, force: true });
  const cache = isCold ? ', without a cache' : '';
  const { bsize, blocks, bavail } = statfsSync(folder);
  if (bsize * blocks > SMALL_DISK) {
    const fileLimit = random.below(64);
    const { code } = await build(root, options, { fileLimit });
    return `no file may be larger than ${fileLimit} blocks${cache} (code ${code})`;
  }
  const left = random.below(MOST_LEFT);
  const ballast = path.join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  const { code } = await build(root, options);
  rmSync(ballast);
  return `${left} bytes are left on the disk${cache} (code ${code})`;
};

const SMALL_DISK = 2 ** 30;
const MOST_LEFT = 4 * 2 ** 20;

/** Whoever comes second is told so, or finds the lock free and builds the same. */
const twice: Disaster = async ({ root, options, whole }) => {
  const ended = await Promise.all([build(root, options), build(root, options)]);
  const refused = ended.filter(({ code }) => code !== 0);
  const isRefused = refused.every(({ output }) => output.includes('is working on'));
  if (refused.length > 1 || !isRefused || digestOf(options.outDir) !== whole.new)
    throw new Error(`two builds at once: ${refused.map(({ output }) => output).join('\n')}`);
  return 'two builds at once';
};

export const DISASTERS = { killed, damaged, full, twice };
