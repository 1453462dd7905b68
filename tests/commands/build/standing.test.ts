import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUntouched, lookAt } from '#src/build/standing.ts';

/** In milliseconds: longer than any clock of files ticks. */
const LATER = 60_000;
const DAY = 86_400_000;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-standing-'));
  file = path.join(folder, 'releases/a.md');
  mkdirSync(path.dirname(file));
  writeFileSync(file, 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** When the newest file changed, by its own clock. */
const changed = (): number => statSync(file).ctimeMs;

test('content that was young when it was read counts as untouched once it is old', () => {
  const look = lookAt(folder, changed());
  expect([...look.young.keys()]).toEqual(['releases/a.md']);
  expect(isUntouched(look, lookAt(folder, changed()), folder)).toBe(false);
  expect(isUntouched(look, lookAt(folder, changed() + LATER), folder)).toBe(true);
});

test('a change that leaves size and time as they were is seen while the file was young', () => {
  const time = new Date(Date.now() - DAY);
  utimesSync(file, time, time);
  const look = lookAt(folder, changed());
  writeFileSync(file, 'two');
  utimesSync(file, time, time);
  const later = { ...lookAt(folder, changed() + LATER), stamp: look.stamp };
  expect(isUntouched(look, later, folder)).toBe(false);
});

test('content that was touched, or has one file more, is not', () => {
  const look = lookAt(folder, changed() + LATER);
  expect(look.young.size).toBe(0);
  writeFileSync(path.join(folder, 'releases/b.md'), 'two');
  expect(isUntouched(look, lookAt(folder, changed() + 2 * LATER), folder)).toBe(false);
});
