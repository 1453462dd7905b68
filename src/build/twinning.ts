import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { THREAD, type ThreadModule } from '#src/check/thread.ts';
import { rememberTwins, type Places } from './site-memory.ts';
import { twin } from './twin.ts';

/** What a thread is given to work with: what `twin` takes. */
export interface TwinWork {
  readonly from: string;
  readonly to: string;
  readonly files: readonly string[];
}

const MODULE = import.meta.resolve('./twin-thread.ts');

/** Below so many files a thread takes longer to begin than they take. */
const MANY = 2000;

/**
 * Gives the site that has just been published a twin, where no earlier site lies that could be the next one, and
 * remembers it: aside, when its files are many. @throws when a file is missing.
 */
export async function twinSite(places: Places, files: readonly string[]): Promise<void> {
  const { outDir: from, next: to } = places;
  if (existsSync(to)) return;
  const last = files.length < MANY ? twin(from, to, files) : await twinAside({ from, to, files });
  if (last !== null) rememberTwins(places, last);
}

function twinAside(work: TwinWork): Promise<string | null> {
  const worker = new Worker(THREAD, {
    workerData: { ...work, module: MODULE } satisfies TwinWork & ThreadModule,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The thread that prepares the folder of the next site ended early.'));
    });
  });
}
