import { checkRevision, openCheckCache } from './cache.ts';
import { collect } from './collection.ts';
import { conclude, type Inspection } from './inspection.ts';
import type { Look } from './recheck/look.ts';
import { recheck } from './recheck/recheck.ts';
import { openSnapshots } from './recheck/snapshot.ts';
import { takeSnapshot } from './recheck/taking.ts';

interface FactsOptions {
  readonly cacheDir: string;
  /** In milliseconds, by the clock of the files. */
  readonly now: number;
  /** Taken at `now`; it may take its time while the snapshot is read. */
  readonly look: Promise<Look>;
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Everything but the spelling: of what is near to a change since the last such check, where that will do, and of the
 * whole content otherwise. @throws when the folder cannot be read.
 */
export async function inspectFacts(
  contentDir: string,
  { cacheDir, now, look: looking, progress }: FactsOptions,
): Promise<Pick<Inspection, 'problems' | 'files'>> {
  const revision = checkRevision();
  const snapshots = openSnapshots(cacheDir, `${revision} ${contentDir}`);
  const snapshot = snapshots.read();
  const look = await looking;
  const again = snapshot && recheck(contentDir, snapshot, look);
  if (again) return again;
  const cache = openCheckCache(cacheDir, now, revision);
  const collected = collect(contentDir, { cache, ...(progress && { progress }) });
  const inspection = conclude(contentDir, collected, { spelling: null });
  const { raw, problems } = inspection;
  snapshots.write(takeSnapshot({ ...collected, raw, problems }, look));
  return inspection;
}
