import { lstatSync, utimesSync } from 'node:fs';

/** The time by the clock of the disk that a folder is on, in milliseconds, or an earlier one: that of its last change. */
export function timeIn(folder: string): number {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Only its owner may do that. With an earlier time more folders are looked into.
  }
  return lstatSync(folder).ctimeMs;
}

/** Such clocks tick every ten milliseconds at most. */
const TICK = 10;

/**
 * A time by this clock after another, which is that of a moment ago: within one tick a hundred folders are changed. Or
 * the same, where the clock stands still.
 */
export function timeAfter(folder: string, earlier: number): number {
  const end = performance.now() + 2 * TICK;
  let [time, isLast] = [earlier, false];
  while (time <= earlier && !isLast) {
    // However long this process has waited for a core, it looks once more after the end.
    isLast = performance.now() >= end;
    time = timeIn(folder);
  }
  return Math.max(time, earlier);
}
