import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { digest } from '#src/content-tree/digest.ts';
import { filesBelow } from './folder.ts';
import type { Inspection } from '#src/check/inspection.ts';
import type { Options } from './options.ts';

/** What a build remembers of itself: as long as nothing was touched, the next one has nothing to do. */
interface Standing {
  /** Of the status of every file of the content and of the site, and of all that renders. */
  readonly stamp: string;
  readonly pages: number;
  readonly problems: Inspection['problems'];
  readonly files: number;
}

const FORMAT = 'kelisim-standing-1';

/** A change within the resolution of a file system's clock would go unseen. */
const SETTLED = 2000;

/**
 * Stamp of the content as it lies there; `null` while a file is too young to tell whether it is touched again.
 * @param now In milliseconds, by the clock of the files.
 */
export function contentStamp(contentDir: string, now: number): string | null {
  const lines: string[] = [];
  for (const file of filesBelow(contentDir)) {
    const status = lstatSync(path.join(contentDir, file), { throwIfNoEntry: false });
    if (!status) continue;
    if (Math.max(status.mtimeMs, status.ctimeMs) > now - SETTLED) return null;
    lines.push(`${file} ${status.size} ${status.mtimeMs} ${status.ctimeMs} ${status.ino}`);
  }
  return digest(lines.join('\n'));
}

/** Stamp of a build: of its content, its renderer and every file of the site. */
export function standingStamp(content: string, renderer: string, { outDir }: Options): string {
  const files = filesBelow(outDir).map((file) => {
    const { size, mtimeMs, ino } = lstatSync(path.join(outDir, file));
    return `${file} ${size} ${mtimeMs} ${ino}`;
  });
  return digest([content, renderer, outDir, ...files].join('\n'));
}

/** What the last build left, when it can be trusted. */
export function readStanding(file: string): Standing | null {
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
