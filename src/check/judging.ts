import { refreshAddresses } from './addresses.ts';
import { openCheckCache, type CheckCache } from './cache.ts';
import { inspect, type Inspection } from './inspection.ts';
import { report } from './report.ts';

interface Workplace {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly cacheDir: string;
  /** In milliseconds, by the clock of the files. */
  readonly now: number;
}

/** The check and its report, for a command that changes the content. */
export interface Judging {
  readonly judge: (folder: string) => Inspection['problems'];
  readonly describe: (problems: Inspection['problems']) => string;
  /** What earlier checks remember of the content. */
  readonly cache: CheckCache;
  /** Writes down what follows from a change: the addresses of new pages. */
  readonly written: () => void;
}

/** Places are told from `root`, as `npm run check` tells them; a copy of the content is judged without memory. */
export function judging(root: string, { contentDir, cacheDir, now }: Workplace): Judging {
  const cache = openCheckCache(cacheDir, now);
  return {
    judge: (folder) => inspect(folder, folder === contentDir ? { cache } : {}).problems,
    describe: (problems) =>
      report({ problems, files: 0 }, { format: 'text', root, contentDir }).text,
    cache,
    written: () => {
      refreshAddresses(contentDir, cache);
    },
  };
}
