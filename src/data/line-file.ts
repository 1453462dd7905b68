import { closeSync, openSync, writeSync } from 'node:fs';

const CHUNK = 1 << 20;

/** Writes a file of any size without holding it in memory. @throws what the file system throws. */
export function writeLines(file: string, lines: Iterable<string>): void {
  const descriptor = openSync(file, 'w');
  try {
    let waiting = '';
    for (const text of lines) {
      waiting += text;
      if (waiting.length < CHUNK) continue;
      writeSync(descriptor, waiting);
      waiting = '';
    }
    writeSync(descriptor, waiting);
  } finally {
    closeSync(descriptor);
  }
}
