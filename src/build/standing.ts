import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { digest } from '#src/content-tree/digest.ts';
import { filesBelow } from './folder.ts';
import type { Inspection } from '#src/check/inspection.ts';
import { lookInto, type Look as FileLook } from './published.ts';

/** What a build remembers of itself: as long as nothing was touched, the next one has nothing to do. */
interface Standing {
  /** Of the status of every file of the content, and of all that renders. */
  readonly source: string;
  /** Of the status of every file of the site. */
  readonly site: string;
  readonly pages: number;
  readonly problems: Inspection['problems'];
  readonly files: number;
}

const FORMAT = 'kelisim-standing-2';

/** A change within the resolution of a file system's clock would go unseen. */
const SETTLED = 2000;

/** The content as it lay there at some time. */
export interface Look {
  /** Of the name and status of every file. */
  readonly stamp: string;
  readonly files: number;
  /** Digest of the bytes of each file that is too young to tell by its status whether it is touched again. */
  readonly young: ReadonlyMap<string, string>;
}

/** @param now In milliseconds, by the clock of the files. */
export function lookAt(contentDir: string, now: number): Look {
  const lines: string[] = [];
  const young = new Map<string, string>();
  for (const file of filesBelow(contentDir)) {
    const at = path.join(contentDir, file);
    const status = lstatSync(at, { throwIfNoEntry: false });
    if (!status) continue;
    if (Math.max(status.mtimeMs, status.ctimeMs) > now - SETTLED)
      young.set(file, digest(readFileSync(at)));
    lines.push(`${file} ${status.size} ${status.mtimeMs} ${status.ctimeMs} ${status.ino}`);
  }
  return { stamp: digest(lines.join('\n')), files: lines.length, young };
}

/** Whether nothing was touched between two looks; what is still young at the later one may yet be. */
export function isUntouched(earlier: Look, later: Look, contentDir: string): boolean {
  if (earlier.stamp !== later.stamp || later.young.size > 0) return false;
  return Array.from(earlier.young).every(
    ([file, bytes]) => digest(readFileSync(path.join(contentDir, file))) === bytes,
  );
}

/** Stamp of a site by the status of every file. */
export function siteStamp(
  files: readonly string[],
  look: (file: string) => Partial<FileLook> | null,
): string {
  const states = files.toSorted().map((file) => {
    const { size, mtimeMs, ino } = look(file) ?? {};
    return `${file} ${size} ${mtimeMs} ${ino}`;
  });
  return digest(states.join('\n'));
}

/** What a build is made of, and where it lies. */
interface Source {
  readonly content: Look;
  readonly renderer: string;
  readonly outDir: string;
}

/** Stamp of what a build is made of. */
export const sourceStamp = ({ content, renderer, outDir }: Source): string =>
  digest([content.stamp, renderer, outDir].join('\n'));

/** What the last build left, when nothing has been touched since; the site is looked at only when that may be. */
export function stillStanding(file: string, source: Source): Standing | null {
  const standing = source.content.young.size > 0 ? null : readStanding(file);
  if (standing?.source !== sourceStamp(source)) return null;
  const { look } = lookInto(source.outDir);
  return standing.site === siteStamp(filesBelow(source.outDir), look) ? standing : null;
}

/** What the last build left, when it can be trusted. */
function readStanding(file: string): Standing | null {
  try {
    const [head = '', payload = ''] = readFileSync(file, 'utf8').split('\n', 2);
    return head === header(payload) ? (JSON.parse(payload) as Standing) : null;
  } catch {
    return null;
  }
}

/** Replaces what the last build left, in one step; without a stamp nothing is left. */
export function writeStanding(file: string, standing: Standing | null): void {
  if (!standing) {
    rmSync(file, { force: true });
    return;
  }
  const payload = JSON.stringify(standing);
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, `${header(payload)}\n${payload}\n`);
  renameSync(temporary, file);
}

const header = (payload: string): string => `${FORMAT} ${crc32(payload).toString(16)}`;
