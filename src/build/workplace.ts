import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a build works: what it remembers for the next one, and a folder that is its own. */
export interface Workplace {
  /** Folder of what is remembered. */
  readonly memory: string;
  /** Files of this build alone: what an earlier one, or a process that it left behind, wrote is not there. */
  readonly plan: string;
  readonly stage: string;
  readonly readings: string;
  readonly rest: string;
  /** Removes the folder that was the build's own. */
  readonly clear: () => void;
}

const RUN = 'run-';

/** Opens it in the cache folder, and removes what builds have left that were stopped. The caller holds the lock. */
export function openWorkplace(cacheDir: string): Workplace {
  const memory = path.join(cacheDir, 'build');
  mkdirSync(memory, { recursive: true });
  for (const name of readdirSync(memory)) if (name.startsWith(RUN)) remove(path.join(memory, name));
  const own = path.join(memory, `${RUN}${process.pid}-${Date.now()}`);
  mkdirSync(own);
  const at = (name: string): string => path.join(own, name);
  return {
    ...{ memory, plan: at('plan'), stage: at('stage'), readings: at('readings'), rest: at('rest') },
    clear: () => remove(own),
  };
}

/** Somebody may still write there. */
const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
