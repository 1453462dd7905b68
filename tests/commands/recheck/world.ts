import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collect } from '#src/check/collection.ts';
import { conclude, inspect } from '#src/check/inspection.ts';
import { look } from '#src/check/recheck/look.ts';
import { recheck } from '#src/check/recheck/recheck.ts';
import { openSnapshots, type Snapshot } from '#src/check/recheck/snapshot.ts';
import { takeSnapshot } from '#src/check/recheck/taking.ts';
import type { LocatedProblem } from '#src/lib/problem.ts';
import { temporaryFolder } from '#tests/fixtures/content-tree.ts';
import type { Tree } from '#tests/fixtures/rules/case.ts';

/** Files written by a test are settled an hour later. */
const later = (): number => Date.now() + 3_600_000;

/** What a snapshot is when it is read again. */
export function snapshotOf(folder: string): Snapshot {
  const collected = collect(folder);
  const { raw, problems } = conclude(folder, collected, { spelling: null });
  const cacheDir = temporaryFolder();
  openSnapshots(cacheDir, '').write(
    takeSnapshot({ ...collected, raw, problems }, look(folder, later())),
  );
  const snapshot = openSnapshots(cacheDir, '').read();
  if (!snapshot) throw new Error('The snapshot is lost.');
  return snapshot;
}

/** What a check of the changes tells, and what the check of everything tells; `null` where the first gave up. */
export function bothChecks(folder: string, snapshot: Snapshot) {
  const again = recheck(folder, snapshot, look(folder, later()));
  const whole = inspect(folder);
  return {
    again: again && { problems: again.problems.map(plain), files: again.files },
    whole: { problems: whole.problems.map(plain), files: whole.files },
  };
}

const plain = ({ rule, severity, message, hint, place, line, column }: LocatedProblem) =>
  `${place.file}:${line}:${column} ${severity} ${rule} ${message} ${hint}`;

/** Makes a folder hold a tree and nothing else; files that are the same stay untouched. */
export function become(folder: string, before: Tree, after: Tree): void {
  for (const file of Object.keys(before)) if (!(file in after)) rmSync(path.join(folder, file));
  for (const [file, source] of Object.entries(after)) {
    if (before[file] === source) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  }
}
