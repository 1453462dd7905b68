import { closeSync, openSync, writeSync } from 'node:fs';

/** In UTF-16 units; there may be a hundred files at once. */
const CHUNK = 1 << 18;

/** A file of any size that grows line by line and is never held in memory. */
export interface LineFile {
  /** @throws what the file system throws. */
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** @throws what the file system throws. */
export function openLineFile(file: string): LineFile {
  const descriptor = openSync(file, 'w');
  let waiting = '';
  const empty = (): void => {
    writeSync(descriptor, waiting);
    waiting = '';
  };
  return {
    write(text) {
      waiting += text;
      if (waiting.length >= CHUNK) empty();
    },
    close() {
      try {
        empty();
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
