import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { timeAfter } from './disk-clock.ts';

/** A site by the folder in which it lies, whatever its name. Times are in milliseconds by the clock of its disk. */
const whole = z.object({
  folder: z.string(),
  /** When a build began to change it: what changed later, others may have changed meanwhile. */
  opened: z.number(),
  /** When it was whole. */
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
/** What builds remember of the published site, and of the one before it, in which the next is made. */
type Memory = z.infer<typeof memory>;

/** Where the two sites lie, and what is remembered of them. */
export interface Places {
  readonly outDir: string;
  readonly next: string;
  readonly file: string;
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
  /** When the build began to make it, in milliseconds by the clock of its disk. */
  readonly opened: number;
}

/** Remembers two sites that have just changed their places. */
export function rememberSites({ outDir, next, file }: Places, leaving: Leaving): void {
  const { files, last, isShared, former, opened } = leaving;
  const before = recallSites(file)?.site;
  const others = files.filter((name) => !isShared(name));
  const isNew = others.length > MOST;
  const isKnown = before?.folder === identity(next) && !isNew;
  const present = new Set(isKnown ? files : []);
  const gone = isKnown ? former.filter((name) => !present.has(name)) : [];
  const since = changedAt(outDir, last);
  write(file, {
    version: 1,
    site: { folder: identity(outDir) ?? '', opened: isNew ? since : opened, since },
    spare: isKnown ? { ...before, others, gone } : null,
  });
}

/**
 * Remembers that every file of a site has just been given a second name in the other folder.
 * @param last That which was given one last.
 */
export function rememberTwins({ outDir, next, file }: Places, last: string): void {
  const site = recallSites(file)?.site;
  const folder = identity(next);
  if (site?.folder !== identity(outDir) || folder === null) return;
  const since = timeAfter(next, changedAt(next, last));
  write(file, { version: 1, site, spare: { folder, opened: since, since, others: [], gone: [] } });
}

/** More changes are not worth being remembered, or are those of a site that was made as a whole. */
const MOST = 10_000;

/** Of a folder, whatever its name; `null` when it is missing. */
export function identity(folder: string): string | null {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  return status ? `${status.dev} ${status.ino}` : null;
}

const changedAt = (folder: string, file: string): number =>
  lstatSync(path.join(folder, file)).ctimeMs;

/** `null` when nothing is remembered, or it cannot be understood. */
export function recallSites(file: string): Memory | null {
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
