import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import { stream } from '#src/corpus/random.ts';
import { MUTATIONS, type Mutation } from './mutation.ts';
import { judgeFolder, type Verdict } from './property.ts';

/** A damage under which the property did not hold. */
export interface Failure {
  readonly number: number;
  readonly damage: string;
  readonly error: string;
}

export interface Outcome {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly failures: readonly Failure[];
}

const FIXTURE = path.resolve('tests/fixtures/content');

/** Damages a small valid archive `count` times, one to three times over, each time anew from the seed. */
export function campaign(
  count: number,
  seed: number,
  progress: (done: number) => void = () => undefined,
): Outcome {
  const work = mkdtempSync(path.join(os.tmpdir(), 'kelisim-fuzz-'));
  const verdicts = { refused: 0, accepted: 0 };
  const failures: Failure[] = [];
  try {
    for (let number = 0; number < count; number++) {
      const root = path.join(work, 'content');
      cpSync(FIXTURE, root, { recursive: true });
      const damage = damageFolder(root, seed, number);
      try {
        verdicts[judgeFolder(root)]++;
      } catch (error) {
        failures.push({
          number,
          damage,
          error: error instanceof Error ? error.message : String(error),
        });
      }
      rmSync(root, { recursive: true, force: true });
      progress(number + 1);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { verdicts, failures };
}

function damageFolder(root: string, seed: number, number: number): string {
  const random = stream('fuzz', seed, number);
  const told: string[] = [];
  for (let times = 1 + random.below(3); times > 0; times--) {
    const files = filesBelow(root);
    const [name, mutation] = random.pick<[string, Mutation]>(Object.entries(MUTATIONS));
    told.push(`${name}: ${mutation({ root, files }, random.pick(files), random)}`);
  }
  return told.join('; ');
}
