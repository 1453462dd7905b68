import path from 'node:path';
import { beginBundle, type Bundling } from './bundle.ts';
import { openCheckCache } from '#src/check/cache.ts';
import { inspect, type Inspection } from '#src/check/inspection.ts';
import { heal } from './folder.ts';
import { lock, type Lock } from './lock.ts';
import { archiveOf } from './mentions.ts';
import type { Options } from './options.ts';
import { guardOutDir } from './out-dir.ts';
import { publish, type PageCount, type Published } from './publish.ts';
import { rendererDigest } from './renderer.ts';
import { restHelper, type RestHelper } from './rest-helper.ts';
import { isUntouched, lookAt, sourceStamp, stillStanding, writeStanding } from './standing.ts';
import { together } from './together.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** What a build did. */
export interface BuildResult {
  readonly inspection: Pick<Inspection, 'problems' | 'files'>;
  /** `null` when the content has errors: nothing was built, the former site stays. */
  readonly pages: PageCount | null;
}

/**
 * Builds the site beside the published folder and puts it in its place when it is whole. @throws when a step
 * fails; the published folder is then as it was.
 */
export async function buildSite(root: string, options: Options): Promise<BuildResult> {
  guardOutDir(root, options);
  const locks: Lock[] = [];
  try {
    for (const folder of guarded(options)) {
      locks.push(lock(folder));
    }
    heal(options.outDir);
    return await build(root, options);
  } finally {
    for (const held of locks) held.release();
  }
}

async function build(root: string, options: Options): Promise<BuildResult> {
  const file = path.join(options.cacheDir, 'build/standing.json');
  const renderer = rendererDigest(root, [options.siteUrl]);
  const content = lookAt(options.contentDir, Date.now());
  const source = { content, renderer, outDir: options.outDir };
  const standing = stillStanding(file, source);
  if (standing) {
    return { inspection: standing, pages: { all: standing.pages, rendered: 0 } };
  }
  const work = openWorkplace(options.cacheDir);
  const making = { options, renderer, folder: work.rest };
  const helper = content.files < LARGE ? null : restHelper(root, making);
  const bundling = beginBundle(root, options, renderer);
  let prepared: Promise<void> | undefined;
  try {
    const { inspection, published } = await buildAnew(root, options, { work, helper, bundling });
    if (!published) return { inspection, pages: null };
    const { pages } = published;
    prepared = published.prepared;
    // What changed while the site was built is built next time.
    if (isUntouched(content, lookAt(options.contentDir, Date.now()), options.contentDir)) {
      const { problems, files } = inspection;
      const stamps = { source: sourceStamp(source), site: published.stamp };
      writeStanding(file, { ...stamps, pages: pages.all, problems, files });
    }
    return { inspection, pages };
  } finally {
    await together([helper?.stop(), bundling.stop()]);
    try {
      work.clear();
    } finally {
      await prepared;
    }
  }
}

interface Workshop {
  readonly work: Workplace;
  /** In a large archive. */
  readonly helper: RestHelper | null;
  readonly bundling: Bundling;
}

async function buildAnew(
  root: string,
  options: Options,
  { work, helper, bundling }: Workshop,
): Promise<{ readonly inspection: Inspection; readonly published: Published | null }> {
  const inspection = check(options, helper);
  if (inspection.problems.some(({ severity }) => severity === 'error')) {
    return { inspection, published: null };
  }
  const { archive, save } = archiveOf(inspection, options);
  writeStanding(path.join(work.memory, 'standing.json'), null);
  const rest = helper?.madeOf(inspection.content) ?? null;
  const { bundle } = bundling;
  const publication = { archive, work, bundle, rest, planned: save };
  return { inspection, published: await publish(root, options, publication) };
}

/** Apart, so that the memory of the check does not stay while the site is built. */
function check({ contentDir, cacheDir }: Options, helper: RestHelper | null): Inspection {
  const cache = openCheckCache(cacheDir, Date.now());
  // It reads what the last check has left; after a first one, what this check leaves.
  if (!cache.documents.isEmpty()) helper?.start();
  return inspect(contentDir, { cache });
}

/** Below so many files a second process that reads the archive costs more than it saves. */
const LARGE = 2000;

/** What two builds must not share: the site, and the cache. */
const guarded = ({ outDir, cacheDir }: Options): string[] => [outDir, path.join(cacheDir, 'build')];
