import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Random } from '#src/corpus/random.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile.ts';

/** One way of damaging a content folder; it says what it did. */
export type Mutation = (folder: Folder, file: string, random: Random) => string;

/** A content folder that is damaged and made whole again. */
export interface Folder {
  readonly root: string;
  readonly files: readonly string[];
}

type Edit = (source: string, random: Random) => string;
type ByteEdit = (bytes: Buffer, random: Random) => Buffer;

const text =
  (edit: Edit): Mutation =>
  ({ root }, file, random) => {
    const target = path.join(root, file);
    writeFileSync(target, edit(readFileSync(target, 'utf8'), random));
    return file;
  };

const bytes =
  (edit: ByteEdit): Mutation =>
  ({ root }, file, random) => {
    const target = path.join(root, file);
    writeFileSync(target, edit(readFileSync(target), random));
    return file;
  };

const lines = (edit: (all: string[], at: number, random: Random) => void): Mutation =>
  text((source, random) => {
    const all = source.split('\n');
    edit(all, random.below(all.length), random);
    return all.join('\n');
  });

const value = (replace: (random: Random) => string): Mutation =>
  lines((all, at, random) => {
    const colon = all[at]?.indexOf(': ') ?? -1;
    if (colon === -1) all.splice(at, 0, replace(random));
    else all[at] = `${all[at]?.slice(0, colon) ?? ''}: ${replace(random)}`;
  });

const noise = (random: Random, count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, () => random.below(256)));

/** Every mutation by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'flip a byte': bytes((all, random) => {
    const at = random.below(all.length);
    all.writeUInt8(all.readUInt8(at) ^ (1 << random.below(8)), at);
    return all;
  }),
  'insert noise': bytes((all, random) => {
    const at = random.below(all.length);
    return Buffer.concat([
      all.subarray(0, at),
      noise(random, 1 + random.below(9)),
      all.subarray(at),
    ]);
  }),
  'cut the end': bytes((all, random) => all.subarray(0, random.below(all.length))),
  'empty it': bytes(() => Buffer.alloc(0)),
  'only noise': bytes((_, random) => noise(random, 500)),
  'UTF-16': bytes((all) => Buffer.from(`\uFEFF${all.toString('utf8')}`, 'utf16le')),
  Latin1: bytes((all) => Buffer.from(all.toString('utf8'), 'latin1')),
  'byte order mark': text((source) => `\uFEFF${source}`),
  CRLF: text((source) => source.replaceAll('\n', '\r\n')),
  'CR alone': text((source) => source.replaceAll('\n', '\r')),
  NUL: text((source, random) => insert(source, '\0', random)),
  'a hostile text': text((source, random) => insert(source, random.pick(HOSTILE_TEXTS), random)),
  'a hostile value': value((random) => random.pick(HOSTILE_VALUES)),
  'delete a line': lines((all, at) => all.splice(at, 1)),
  'double a line': lines((all, at) => all.splice(at, 0, all[at] ?? '')),
  'move a line': lines((all, at, random) =>
    all.splice(random.below(all.length), 0, ...all.splice(at, 1)),
  ),
  'indent a line': lines(
    (all, at, random) => (all[at] = `${' '.repeat(1 + random.below(4))}${all[at] ?? ''}`),
  ),
  'rename a key': text((source, random) =>
    source.replace(/^(\s*)([a-z]+):/mu, `$1$2${random.pick(['s', 'х', ' ', '"'])}:`),
  ),
  'another digit': text((source, random) => {
    const digits = [...source.matchAll(/\d/gu)];
    const at = digits.length > 0 ? random.pick(digits).index : 0;
    return `${source.slice(0, at)}${random.below(10)}${source.slice(at + 1)}`;
  }),
  'letters taken apart': text((source) => source.normalize('NFD')),
  'a line of another file': ({ root, files }, file, random) => {
    const other = random.pick(files);
    const line = random.pick(readFileSync(path.join(root, other), 'utf8').split('\n'));
    const target = path.join(root, file);
    const all = readFileSync(target, 'utf8').split('\n');
    all.splice(random.below(all.length), random.below(2), line);
    writeFileSync(target, all.join('\n'));
    return `${other} → ${file}`;
  },
  'fields alone': text((source) => source.slice(0, source.lastIndexOf('---'))),
  'deep nesting': value((random) => '['.repeat(10 ** (1 + random.below(4)))),
  'nested lists': value((random) => `${'['.repeat(99 + random.below(99))}1${']'.repeat(99)}`),
  'ten megabytes': text((source) => `${source}\n${'слово '.repeat(900_000)}`),
  'a very long line': value(() => `"${'я'.repeat(200_000)}"`),
  'delete the file': ({ root }, file) => {
    rmSync(path.join(root, file));
    return file;
  },
  'copy elsewhere': ({ root }, file, random) => moved(root, file, { random, copy: true }),
  'move elsewhere': ({ root }, file, random) => moved(root, file, { random, copy: false }),
  'a symbolic link': ({ root }, file, random) => {
    const target = path.join(root, file);
    rmSync(target);
    symlinkSync(random.pick([file, '/nowhere', '..', '.']), target);
    return file;
  },
  'a folder instead': ({ root }, file) => {
    const target = path.join(root, file);
    rmSync(target);
    mkdirSync(target);
    return file;
  },
};

function insert(source: string, what: string, random: Random): string {
  const at = random.below(source.length + 1);
  return `${source.slice(0, at)}${what}${source.slice(at)}`;
}

const NAMES = [
  'x.md',
  'x.ru.md',
  'Файл.md',
  'a b.md',
  '-.md',
  '2016.ru.md',
  'undated.kk.md',
  'x.yaml',
  'x.mdx',
];
const FOLDERS = [
  '',
  'releases',
  'releases/2016',
  'agreements/x/y',
  'organizations',
  'other',
  'taxonomies',
];

function moved(
  root: string,
  file: string,
  { random, copy }: { readonly random: Random; readonly copy: boolean },
): string {
  const name = random.chance(0.5) ? path.basename(file) : random.pick(NAMES);
  const target = path.join(root, random.pick(FOLDERS), name);
  if (target === path.join(root, file)) return `${file} stays`;
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  if (copy) cpSync(path.join(root, file), target, { recursive: true, verbatimSymlinks: true });
  else renameSync(path.join(root, file), target);
  return `${file} → ${path.relative(root, target)}`;
}
