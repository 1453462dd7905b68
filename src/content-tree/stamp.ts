import { lstatSync } from 'node:fs';

/** A change within the resolution of a file system's clock would go unseen. */
const SETTLED = 2000;

/** What tells a touched file from an untouched one; `null` while it is too young to tell. */
export function stampOf(file: string, now: number): string | null {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status || Math.max(status.mtimeMs, status.ctimeMs) > now - SETTLED) return null;
  return `${status.size} ${status.mtimeMs} ${status.ctimeMs} ${status.ino}`;
}
