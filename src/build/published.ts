import { lstatSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What tells a file from another, and from itself after a change. */
export type Look = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino' | 'dev'>;

/** The published site, each file of which is looked at once: nobody else changes it while a build has its lock. */
export interface PublishedSite {
  readonly folder: string;
  /** `null` when there is no such file. */
  readonly look: (file: string) => Look | null;
}

/** @param folder It need not exist. */
export function lookInto(folder: string): PublishedSite {
  const known = new Map<string, Look | null>();
  return {
    folder,
    look(file) {
      const earlier = known.get(file);
      if (earlier !== undefined) return earlier;
      const look = lookAtFile(path.join(folder, file));
      known.set(file, look);
      return look;
    },
  };
}

/** How a file looks; `null` when there is none. */
export function lookAtFile(file: string): Look | null {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status?.isFile()) return null;
  const { size, mtimeMs, ctimeMs, ino, dev } = status;
  return { size, mtimeMs, ctimeMs, ino, dev };
}

/** Whether two looks are of one file, which may have several names. */
export const isSameFile = (one: Look | null, other: Look | null): boolean =>
  one !== null &&
  other !== null &&
  one.ino === other.ino &&
  one.dev === other.dev &&
  one.size === other.size &&
  one.mtimeMs === other.mtimeMs &&
  one.ctimeMs === other.ctimeMs;
