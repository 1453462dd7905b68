import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** In bytes; there may be hundreds of files at once. */
const ROOM = 1 << 16;

/** What has been written. */
export interface Written {
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file of any size that grows line by line and is never held in memory. */
export interface LineFile {
  /** @throws what the file system throws. */
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => Written;
}

/** @throws what the file system throws. */
export function openLineFile(file: string): LineFile {
  const descriptor = openSync(file, 'w');
  const hash = createHash('sha256');
  const room = Buffer.allocUnsafeSlow(ROOM);
  let waiting = 0;
  let size = 0;
  const pass = (bytes: Uint8Array): void => {
    hash.update(bytes);
    size += bytes.length;
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
  };
  const empty = (): void => {
    pass(room.subarray(0, waiting));
    waiting = 0;
  };
  return {
    write(bytes) {
      if (waiting + bytes.length > ROOM) empty();
      if (bytes.length > ROOM) {
        pass(bytes);
        return;
      }
      room.set(bytes, waiting);
      waiting += bytes.length;
    },
    close() {
      try {
        empty();
        return { size, sha256: hash.digest('hex') };
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
