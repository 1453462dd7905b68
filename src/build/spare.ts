import { lstatSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { filesBelow } from './folder.ts';

/**
 * The folder of the next site as the last build left it: it holds the site before the published one. What lies in a
 * folder that nobody has changed since is known without a look at it.
 */
export interface Spare {
  /** Whether a file that is in the published site as the last build left it there is known to be here too, the same. */
  readonly shares: (file: string) => boolean;
  /** Files that may lie here, all that do among them. */
  readonly files: () => readonly string[];
}

/** A site by the folder in which it lies, whatever its name. */
const whole = z.object({
  folder: z.string(),
  /** When it was whole, in milliseconds by the clock of its disk. */
  since: z.number(),
});

const memory = z.object({
  version: z.literal(1),
  site: whole,
  /** Of the site before, if that is known. */
  spare: whole
    .extend({
      /** Files of the published site that it lacks, or has otherwise. */
      others: z.array(z.string()),
      /** Files that it alone has. */
      gone: z.array(z.string()),
    })
    .nullable(),
});
type Memory = z.infer<typeof memory>;

/** Where the two sites lie, and what is remembered of them. */
export interface Places {
  readonly outDir: string;
  readonly next: string;
  readonly file: string;
}

/**
 * Nothing is known where the folder may not be the one that the last build left.
 * @param published Files of the published site.
 */
export function openSpare({ outDir, next, file }: Places, published: readonly string[]): Spare {
  const { site, spare } = recall(file) ?? {};
  const isSite = site?.folder === identity(outDir) && published.length > 0;
  if (!isSite || spare?.folder !== identity(next)) return strangeSpare(next);
  const isLeft = leftSince(next, spare.since);
  const others = new Set(spare.others);
  return {
    shares: (name) => !others.has(name) && isLeft(path.posix.dirname(name)),
    files() {
      const known = [...published, ...spare.others, ...spare.gone];
      const folders = foldersOf(known);
      const changed = Array.from(folders).filter((folder) => folder === ROOT || !isLeft(folder));
      return [...known, ...changed.flatMap((folder) => lyingIn(next, folder, folders))];
    },
  };
}

/** A folder of which nothing is known: all files in it are listed now. */
export function strangeSpare(next: string): Spare {
  const files = filesBelow(next);
  return { shares: () => false, files: () => files };
}

/** What a build leaves in the two folders. */
export interface Leaving {
  /** Files of the site that has just been published, the last one that was written among them. */
  readonly files: readonly string[];
  readonly last: string;
  /** Those that the site before has too. */
  readonly isShared: (file: string) => boolean;
  /** Files of the site before. */
  readonly former: readonly string[];
}

/** Remembers two sites that have just changed their places. */
export function rememberSites({ outDir, next, file }: Places, leaving: Leaving): void {
  const { files, last, isShared, former } = leaving;
  const before = recall(file)?.site;
  const others = files.filter((name) => !isShared(name));
  const isKnown = before?.folder === identity(next) && others.length <= MOST;
  const present = new Set(isKnown ? files : []);
  const gone = isKnown ? former.filter((name) => !present.has(name)) : [];
  write(file, {
    version: 1,
    site: { folder: identity(outDir) ?? '', since: changedAt(outDir, last) },
    spare: isKnown ? { ...before, others, gone } : null,
  });
}

/** Remembers that every file of a site has just been given a second name in the other folder. @param last That which was given one last. */
export function rememberTwins({ outDir, next, file }: Places, last: string): void {
  const site = recall(file)?.site;
  const folder = identity(next);
  if (site?.folder !== identity(outDir) || folder === null) return;
  write(file, {
    version: 1,
    site,
    spare: { folder, since: changedAt(next, last), others: [], gone: [] },
  });
}

/** The builds themselves rename it: it is always looked into. */
const ROOT = '.';

/** More changes are not worth being remembered. */
const MOST = 10_000;

/** Whether a folder and those above it have the entries that they had at a time; of the root nothing is asked. */
function leftSince(root: string, since: number): (folder: string) => boolean {
  const known = new Map([[ROOT, true]]);
  const isLeft = (folder: string): boolean => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const status = isLeft(path.posix.dirname(folder))
      ? lstatSync(path.join(root, folder), { throwIfNoEntry: false })
      : undefined;
    const is = status?.isDirectory() === true && status.ctimeMs < since;
    known.set(folder, is);
    return is;
  };
  return isLeft;
}

/** All folders of files, and those above them. */
function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    let folder = path.posix.dirname(file);
    for (; !folders.has(folder); folder = path.posix.dirname(folder)) folders.add(folder);
  }
  return folders;
}

/** Files in a folder, and in those of its folders that nobody knows. */
function lyingIn(root: string, folder: string, known: ReadonlySet<string>): string[] {
  const at = path.join(root, folder);
  if (!lstatSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isFile()) return [name];
    if (!entry.isDirectory() || known.has(name)) return [];
    return filesBelow(path.join(root, name)).map((file) => `${name}/${file}`);
  });
}

function identity(folder: string): string | null {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  return status ? `${status.dev} ${status.ino}` : null;
}

const changedAt = (folder: string, file: string): number =>
  lstatSync(path.join(folder, file)).ctimeMs;

function recall(file: string): Memory | null {
  try {
    return memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function write(file: string, value: Memory): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(value));
  renameSync(temporary, file);
}
