import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow } from './folder.ts';
import { holds, type Packing, type Place } from './parcel.ts';
import { isSameFile, lookAtFile, type Look, type PublishedSite } from './published.ts';

/**
 * The next site while it is made, in a folder that may still hold an older one: nothing there is believed, but what
 * is right need not be made again. A file that is the same in the published site is shared with it, so no file is
 * ever written in place. Paths are those of the site, with `/`.
 */
export interface Draft {
  readonly folder: string;
  readonly put: Place;
  /** Takes files of the published site as they are. @throws when one is missing. */
  readonly keep: (files: Iterable<string>) => void;
  /** Takes away all files of another folder, under the paths that they have there. @param files These paths. */
  readonly moveAll: (from: string, files: Iterable<string>) => void;
  /** Copies a file from another folder. @throws when it is missing. */
  readonly copy: (from: string, file: string) => void;
  /** Takes in a parcel. @throws when a file of it is missing. */
  readonly adopt: (packing: Packing) => void;
  /** Removes everything that does not belong to the site. */
  readonly finish: () => void;
  /** All files that belong to the site, in no certain order. */
  readonly files: () => readonly string[];
  /** How a file of it looks; `null` when it is missing. */
  readonly look: (file: string) => Look | null;
}

/** Folder in which the next site is made, beside the published one. */
export const nextFolder = (outDir: string): string => `${outDir}.next`;

/** Nobody else writes in the folder from now on. */
export function openDraft(folder: string, published: PublishedSite): Draft {
  const [wanted, shared] = [new Set<string>(), new Set<string>()];
  mkdirSync(folder, { recursive: true });
  const lying = filesBelow(folder);
  const at = (file: string): string => path.join(folder, file);
  const make = (file: string, write: (target: string) => void): void => {
    wanted.add(file);
    shared.delete(file);
    making(at(file), write);
  };
  const keep = (file: string): void => {
    wanted.add(file);
    shared.add(file);
    if (isSameFile(published.look(file), lookAtFile(at(file)))) return;
    making(at(file), (target) => {
      if (!link(path.join(published.folder, file), target)) shared.delete(file);
    });
  };
  const take = (from: string, file: string): void => make(file, (target) => move(from, target));
  return {
    folder,
    put(file, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (holds(path.join(published.folder, file), bytes)) keep(file);
      else make(file, (target) => writeFileSync(target, bytes));
    },
    keep(files) {
      for (const file of files) keep(file);
    },
    moveAll(from, files) {
      for (const file of files) {
        wanted.add(file);
        shared.delete(file);
      }
      moveTree(from, folder);
    },
    copy(from, file) {
      if (holds(path.join(published.folder, file), readFileSync(from))) keep(file);
      else make(file, (target) => cpSync(from, target));
    },
    adopt({ kept, made }) {
      for (const file of kept) keep(file);
      for (const [from, file] of made) take(from, file);
    },
    files: () => [...wanted],
    look: (file) => (shared.has(file) ? published.look(file) : lookAtFile(at(file))),
    finish() {
      const left = lying.filter((file) => !wanted.has(file));
      for (const file of left) {
        // A folder may have taken its place, or a file that of its folder.
        if (existsSync(at(file)) && lstatSync(at(file)).isFile()) rmSync(at(file));
      }
      for (const parent of new Set(left.map((file) => path.dirname(file)))) prune(folder, parent);
    },
  };
}

/** Places files in a folder that nothing else is in. */
export function placeIn(folder: string): Place {
  return (file, content) =>
    making(path.join(folder, file), (target) => writeFileSync(target, content));
}

/** Makes a file where nothing, or something older, lies; its folders are made when they are missing. */
function making(target: string, make: (target: string) => void): void {
  try {
    rmSync(target, { recursive: true, force: true });
    make(target);
  } catch (error) {
    if (!hasCode(error, NO_WAY)) throw error;
    openWay(path.dirname(target));
    make(target);
  }
}

/** Makes folders, where need be in the place of a file. */
function openWay(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!hasCode(error, FILE_IN_THE_WAY)) throw error;
    let ancestor = folder;
    while (!existsSync(ancestor)) ancestor = path.dirname(ancestor);
    rmSync(ancestor);
    mkdirSync(folder, { recursive: true });
  }
}

/** Whether the target is the same file: on some disks it is a copy, whose time may be less exact. */
function link(from: string, target: string): boolean {
  try {
    linkSync(from, target);
    return true;
  } catch (error) {
    if (!hasCode(error, NO_LINKS)) throw error;
    cpSync(from, target, { preserveTimestamps: true });
    return false;
  }
}

function move(from: string, target: string): void {
  try {
    renameSync(from, target);
  } catch (error) {
    if (!hasCode(error, ELSEWHERE)) throw error;
    cpSync(from, target, { preserveTimestamps: true });
  }
}

/** Moves all files; a folder that is not yet there goes as a whole. */
function moveTree(from: string, target: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [own, place] = [path.join(from, entry.name), path.join(target, entry.name)];
    if (!entry.isDirectory()) making(place, (at) => move(own, at));
    else if (existsSync(place) || !isMoved(own, place)) moveTree(own, place);
  }
}

function isMoved(folder: string, target: string): boolean {
  try {
    renameSync(folder, target);
    return true;
  } catch (error) {
    if (!hasCode(error, NO_WAY) && !hasCode(error, ELSEWHERE)) throw error;
    return false;
  }
}

/** Removes a folder in which nothing is left, and those above it. */
function prune(root: string, folder: string): void {
  for (let name = folder; name !== '.'; name = path.dirname(name)) {
    try {
      rmdirSync(path.join(root, name));
    } catch {
      return;
    }
  }
}

const NO_WAY = new Set(['ENOENT', 'ENOTDIR']);
const FILE_IN_THE_WAY = new Set(['EEXIST', 'ENOTDIR']);
/** A disk has no second names for files, or no more of them. */
export const NO_LINKS: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK']);
const ELSEWHERE = new Set(['EXDEV']);

export const hasCode = (error: unknown, codes: ReadonlySet<string>): boolean =>
  error instanceof Error && 'code' in error && codes.has(String(error.code));
