import { Worker } from 'node:worker_threads';
import { THREAD, type ThreadModule } from '../thread.ts';
import type { Look } from './look.ts';

const MODULE = import.meta.resolve('./looking-thread.ts');

/** What the thread is given. */
export interface LookWork {
  readonly contentDir: string;
  readonly now: number;
}

/**
 * Looks in a thread of its own: to look at many files takes as long as to load the rules, and both can be done at once.
 * @param now in milliseconds, by the clock of the files. @throws when the folder cannot be read.
 */
export function startLook(contentDir: string, now: number): Promise<Look> {
  const worker = new Worker(THREAD, {
    workerData: { contentDir, now, module: MODULE } satisfies LookWork & ThreadModule,
  });
  const found = new Promise<Look>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // It may fail before somebody asks for it.
  found.catch(() => undefined);
  return found;
}
