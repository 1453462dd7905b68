import { mkdirSync } from 'node:fs';
import os from 'node:os';
import type { Bundle } from './bundle.ts';
import { run } from './child.ts';
import type { Options } from './options.ts';
import { readingsIn } from './file-readings.ts';

/** What is to be rendered, and where. */
export interface Rendering {
  readonly bundle: Bundle;
  /** Folder of the plan. */
  readonly plan: string;
  /** Number of planned pages. */
  readonly pages: number;
  /** Folder that does not exist yet, for the pages. */
  readonly stage: string;
  /** Folder that does not exist yet, for what is learned of them. */
  readonly readings: string;
}

/** Below so many pages a second process costs more than it saves. */
const PAGES_PER_PROCESS = 120;

/**
 * A page leaves much behind that lives for some pages more: there is room for them, and the rest is swept in time.
 * Pages are much the same work: what V8's middle compiler makes of it is soon replaced by what the last one makes.
 */
const PAGE_ROOM = ['--no-maglev', '--max-semi-space-size=64', '--heap-growing-percent=100'];

/** More would wait for the disk. */
const MOST_PROCESSES = 4;

/**
 * Renders the planned pages into the stage, in processes of their own, so that the memory of the graph and of the
 * renderer do not add up. @throws when a page fails, with what was printed.
 */
export async function renderPages(
  root: string,
  { bundle, plan, pages, stage, readings }: Rendering,
  options: Options,
): Promise<void> {
  mkdirSync(stage);
  mkdirSync(readings);
  const useful = Math.ceil(pages / PAGES_PER_PROCESS);
  const processes = Math.max(1, Math.min(os.availableParallelism(), useful, MOST_PROCESSES));
  const share = (index: number): Promise<void> =>
    run(root, {
      script: 'render-process.ts',
      failure: 'Astro could not render the pages',
      room: PAGE_ROOM,
      parameters: [bundle.folder, stage, options.siteUrl, plan, readingsIn(readings, index)],
      environment: {
        CONTENT_DIR: options.contentDir,
        SITE_URL: options.siteUrl,
        KELISIM_PLAN: plan,
        KELISIM_SHARE: `${index}/${processes}`,
      },
    });
  const ended = await Promise.allSettled(
    Array.from({ length: processes }, (_, index) => share(index)),
  );
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
