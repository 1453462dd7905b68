import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { disasters } from './trial.ts';

test(
  'whatever befalls a build, a whole site is published, and the next build is right',
  { timeout: 600_000 },
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'kelisim-disaster-'));
    try {
      const schedule = { killed: 6, damaged: 4, full: 2, twice: 1 };
      const { failures, found } = await disasters(folder, schedule, { seed: 1 });
      expect(failures).toEqual([]);
      expect(found.old + found.new).toBe(13);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
