import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const base = mkdtempSync(path.join(os.tmpdir(), 'kelisim-hosting-'));

/** A folder that lasts as long as the tests of a file. */
export const newFolder = (): string => mkdtempSync(path.join(base, 'f-'));

export const removeFolders = (): void => {
  rmSync(base, { recursive: true, force: true });
};
