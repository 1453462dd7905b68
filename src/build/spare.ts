import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './folder.ts';
import { timeIn } from './disk-clock.ts';
import { identity, recallSites, type Places } from './site-memory.ts';

/**
 * The folder of the next site as the last build left it: it holds the site before the published one. What lies in a
 * folder that nobody has changed since is known without a look at it.
 */
export interface Spare {
  /** Whether a file that is in the published site as the last build left it there is known to be here too, the same. */
  readonly shares: (file: string) => boolean;
  /** Files that may lie here, all that do among them. */
  readonly files: () => readonly string[];
  /** When it was opened, in milliseconds by the clock of its disk. */
  readonly opened: number;
}

/**
 * Nothing is known where the folder may not be the one that the last build left.
 * @param published Files of the published site.
 */
export function openSpare({ outDir, next, file }: Places, published: readonly string[]): Spare {
  const { site, spare } = recallSites(file) ?? {};
  const isSite = site?.folder === identity(outDir) && published.length > 0;
  if (!isSite || spare?.folder !== identity(next)) return strangeSpare(next);
  const opened = open(next);
  const changeOf = changesIn(next, spare);
  const isQuiet = (folder: string): boolean => changeOf(folder) === 'none';
  const others = new Set(spare.others);
  return {
    shares: (name) => !others.has(name) && isQuiet(path.posix.dirname(name)),
    files() {
      const known = [...published, ...spare.others, ...spare.gone];
      const folders = foldersOf(known);
      const changed = Array.from(folders).filter((folder) => !isQuiet(folder));
      return [...known, ...changed.flatMap((folder) => lyingIn(next, folder, folders))];
    },
    opened,
  };
}

/** A folder of which nothing is known: all files in it are listed now. */
export function strangeSpare(next: string): Spare {
  const opened = open(next);
  const files = filesBelow(next);
  return { shares: () => false, files: () => files, opened };
}

/** Makes the folder where it is missing. Gives the time by the clock of its disk, or an earlier one. */
function open(folder: string): number {
  mkdirSync(folder, { recursive: true });
  return timeIn(folder);
}

/** Whether a folder has the entries that it had; changed by a build at most, or by anybody. */
type Change = 'none' | 'own' | 'strange';

/** The builds themselves rename it. */
const ROOT = '.';

/** What has changed below a site's folder; what lies in one that anybody has put there is strange too. */
function changesIn(
  root: string,
  { opened, since }: { readonly opened: number; readonly since: number },
): (folder: string) => Change {
  const known = new Map<string, Change>([[ROOT, 'own']]);
  const look = (folder: string): Change => {
    if (changeOf(path.posix.dirname(folder)) === 'strange') return 'strange';
    const status = lstatSync(path.join(root, folder), { throwIfNoEntry: false });
    if (!status?.isDirectory() || status.ctimeMs >= since) return 'strange';
    return status.ctimeMs < opened ? 'none' : 'own';
  };
  const changeOf = (folder: string): Change => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  return changeOf;
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
