import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FingerprintReader } from '#src/hosting/fingerprint.ts';
import type { Reading } from '#src/hosting/reading.ts';

/** What a process has learned of files that it wrote, by their paths in the site. */
export type FileReadings = readonly (readonly [file: string, reading: Reading])[];

/** Where the process with this number leaves them. */
export const readingsIn = (folder: string, process: number): string =>
  path.join(folder, `${process}.json`);

export const writeReadings = (target: string, readings: FileReadings): void =>
  writeFileSync(target, JSON.stringify(readings));

/** Hands on what all processes have left. @returns The files that they wrote. */
export function learnReadings(folder: string, reader: FingerprintReader): Set<string> {
  const files = new Set<string>();
  for (const name of readdirSync(folder)) {
    const readings = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as FileReadings;
    for (const [file, reading] of readings) {
      files.add(file);
      reader.learn(file, reading);
    }
  }
  return files;
}
