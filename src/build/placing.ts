import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Place } from './parcel.ts';

/** Places files in a folder that nothing else is in. */
export function placeIn(folder: string): Place {
  return (file, content) =>
    making(path.join(folder, file), (target) => writeFileSync(target, content));
}

/** Makes a file where nothing, or something older, lies; its folders are made when they are missing. */
export function making(target: string, make: (target: string) => void): void {
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
export function link(from: string, target: string): boolean {
  try {
    linkSync(from, target);
    return true;
  } catch (error) {
    if (!hasCode(error, NO_LINKS)) throw error;
    cpSync(from, target, { preserveTimestamps: true });
    return false;
  }
}

export function move(from: string, target: string): void {
  try {
    renameSync(from, target);
  } catch (error) {
    if (!hasCode(error, ELSEWHERE)) throw error;
    cpSync(from, target, { preserveTimestamps: true });
  }
}

/** Moves all files; a folder that is not yet there goes as a whole. */
export function moveTree(from: string, target: string): void {
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

/** Removes files, and folders in which nothing is left. @param files Some may be missing. */
export function removeFiles(root: string, files: readonly string[]): void {
  for (const file of files) {
    const at = path.join(root, file);
    // A folder may have taken its place, or a file that of its folder.
    if (existsSync(at) && lstatSync(at).isFile()) rmSync(at);
  }
  for (const parent of new Set(files.map((file) => path.dirname(file)))) prune(root, parent);
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
