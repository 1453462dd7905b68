import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holds, type Packing, type Place } from './parcel.ts';
import { link, making, move, moveTree, removeFiles } from './placing.ts';
import { isSameFile, lookAtFile, type Look, type PublishedSite } from './published.ts';
import { strangeSpare, type Spare } from './spare.ts';

/**
 * The next site while it is made, in a folder that may still hold an older one: nothing there is believed, but what
 * is right need not be made again. A file that is the same in the published site is shared with it, so no file is
 * ever written in place. Paths are those of the site, with `/`.
 */
export interface Draft {
  readonly folder: string;
  readonly put: Place;
  /** Takes files of the published site as they are: as the last build left them. @throws when one is missing. */
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
  /** Whether a file of it is that of the published site. */
  readonly isShared: (file: string) => boolean;
  /** How a file of it looks; `null` when it is missing. */
  readonly look: (file: string) => Look | null;
}

/** Folder in which the next site is made, beside the published one. */
export const nextFolder = (outDir: string): string => `${outDir}.next`;

/** Nobody else writes in the folder from now on. @param spare What is known of it. */
export function openDraft(
  folder: string,
  published: PublishedSite,
  spare: Spare = strangeSpare(folder),
): Draft {
  const [wanted, shared] = [new Set<string>(), new Set<string>()];
  const at = (file: string): string => path.join(folder, file);
  const own = (file: string): void => {
    wanted.add(file);
    shared.delete(file);
  };
  const make = (file: string, write: (target: string) => void): void => {
    own(file);
    making(at(file), write);
  };
  const share = (file: string): void => {
    wanted.add(file);
    shared.add(file);
  };
  const keep = (file: string): void => {
    share(file);
    if (isSameFile(published.look(file), lookAtFile(at(file)))) return;
    making(at(file), (target) => {
      if (!link(path.join(published.folder, file), target)) shared.delete(file);
    });
  };
  const keepAll = (files: Iterable<string>): void => {
    for (const file of files) (spare.shares(file) ? share : keep)(file);
  };
  return {
    folder,
    put(file, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (holds(path.join(published.folder, file), bytes)) keep(file);
      else make(file, (target) => writeFileSync(target, bytes));
    },
    keep: keepAll,
    moveAll(from, files) {
      for (const file of files) own(file);
      moveTree(from, folder);
    },
    copy(from, file) {
      if (holds(path.join(published.folder, file), readFileSync(from))) keep(file);
      else make(file, (target) => cpSync(from, target));
    },
    adopt({ kept, held, made }) {
      keepAll(kept);
      held.forEach(keep);
      for (const [from, file] of made) make(file, (target) => move(from, target));
    },
    files: () => [...wanted],
    isShared: (file) => shared.has(file),
    look: (file) => (shared.has(file) ? published.look(file) : lookAtFile(at(file))),
    finish() {
      const left = spare.files().filter((file) => !wanted.has(file));
      removeFiles(folder, left);
    },
  };
}
