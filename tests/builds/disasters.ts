import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { disasters } from './trial.ts';

/** `npm run disasters -- --kills 50`: the long run of what `tests/builds/disasters.test.ts` tries briefly. */
const { values } = commandLine({
  options: {
    kills: { type: 'string', default: '50' },
    damages: { type: 'string', default: '20' },
    full: { type: 'string', default: '10' },
    pairs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    /** Where everything lies: a small file system there makes the disk full. */
    folder: { type: 'string', default: os.tmpdir() },
  },
});
const folder = mkdtempSync(path.join(values.folder, 'kelisim-disaster-'));
try {
  const schedule = {
    ...{ killed: Number(values.kills), damaged: Number(values.damages) },
    ...{ full: Number(values.full), twice: Number(values.pairs) },
  };
  const { failures, found } = await disasters(folder, schedule, {
    seed: Number(values.seed),
    progress: console.error,
  });
  for (const failure of failures) console.log(failure);
  console.log(
    `${found.old} times the old site was there, ${found.new} times the new one; ${failures.length} failures`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
