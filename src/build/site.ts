import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeData } from '#src/data/files.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { archiveOf } from './mentions.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { readAddresses } from '#src/check/addresses.ts';
import { renderPages } from './astro.ts';
import { bundleOf, type Bundle } from './bundle.ts';
import { openDraft, type Draft } from './draft.ts';
import { placeFiles, siteFiles } from './files.ts';
import { completeForHosts } from './hosting.ts';
import { exchange, filesBelow, heal } from './folder.ts';
import { openCheckCache } from '#src/check/cache.ts';
import { inspect, type Inspection } from '#src/check/inspection.ts';
import { readLedger, statusOf, writeLedger, type FileStatus, type Ledger } from './ledger.ts';
import { lock, type Lock } from './lock.ts';
import type { Options } from './options.ts';
import { guardOutDir } from './out-dir.ts';
import { ERROR_PAGE, pageFile, stagedName } from './page-file.ts';
import { plan, type Plan } from './plan.ts';
import { rendererDigest } from './renderer.ts';
import { searchDocuments } from './search-documents.ts';
import { isUntouched, lookAt, standingStamp, stillStanding, writeStanding } from './standing.ts';

/** What a build did. */
export interface BuildResult {
  readonly inspection: Pick<Inspection, 'problems' | 'files'>;
  /** `null` when the content has errors: nothing was built, the former site stays. */
  readonly pages: { readonly all: number; readonly rendered: number } | null;
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
  const stamp = (): string => standingStamp(content.stamp, renderer, options);
  const standing = stillStanding(file, content, stamp);
  if (standing) {
    return { inspection: standing, pages: { all: standing.pages, rendered: 0 } };
  }
  const cache = openCheckCache(options.cacheDir, Date.now());
  const inspection = inspect(options.contentDir, { cache });
  if (inspection.problems.some(({ severity }) => severity === 'error')) {
    return { inspection, pages: null };
  }
  const { archive, save } = archiveOf(inspection, options);
  writeStanding(file, null);
  const pages = await publish(root, options, archive);
  save();
  const { problems, files } = inspection;
  // What changed while the site was built is built next time.
  if (isUntouched(content, lookAt(options.contentDir, Date.now()), options.contentDir)) {
    writeStanding(file, { stamp: stamp(), pages: pages.all, problems, files });
  }
  return { inspection, pages };
}

/** What two builds must not share: the site, and the cache. */
const guarded = ({ outDir, cacheDir }: Options): string[] => [outDir, path.join(cacheDir, 'build')];

/**
 * Renders, indexes and publishes an archive without judging its content. @throws as `buildSite`; the caller holds
 * the locks.
 * @internal Exported for tests.
 */
export async function publish(
  root: string,
  options: Options,
  archive: Archive,
): Promise<{ readonly all: number; readonly rendered: number }> {
  const work = path.join(options.cacheDir, 'build');
  const folders = { plan: path.join(work, 'plan'), stage: path.join(work, 'stage') };
  const ledgerFile = path.join(work, 'pages.json');
  mkdirSync(work, { recursive: true });
  const renderer = rendererDigest(root, [options.siteUrl]);
  const bundle = await bundleOf(root, options, renderer);
  const ledger = trusted(readLedger(ledgerFile), { look: renderer + bundle.look, options });
  const planned = plan(archive, folders.plan, ledger);
  const next = `${options.outDir}.next`;
  const draft = openDraft(next, options.outDir);
  const pages = planned.rendered.length;
  const rendering = renderPages(root, { ...folders, bundle, pages }, options);
  // While the renderer's process works, this one does all that needs no page. Neither outlives a fault of the other.
  const rest = addFiles(archive, draft, { options, renderer });
  for (const { reason } of (await Promise.allSettled([rendering, rest])).filter(isRejected)) {
    throw reason;
  }
  assemble(draft, { stage: folders.stage, bundle, planned });
  completeForHosts(draft, {
    redirects: archive.redirects,
    addresses: (readAddresses(options.contentDir) ?? []).map(({ address }) => address),
    views: planned.digests,
    work,
  });
  // Not in the cache: whoever spoils files there would spoil those that the published site shares with it.
  exchange(next, options.outDir, { keep: true });
  writeLedger(ledgerFile, newLedger(planned, renderer + bundle.look, options));
  return { all: planned.digests.size, rendered: planned.rendered.length };
}

/** A ledger counts only for the same folder, code and names of scripts and styles. */
function trusted(
  ledger: Ledger | null,
  { look, options }: { readonly look: string; readonly options: Options },
): Ledger | null {
  return ledger?.renderer === look && ledger.outDir === options.outDir ? ledger : null;
}

interface Assembly {
  readonly stage: string;
  readonly bundle: Bundle;
  readonly planned: Plan;
}

/** Joins kept and rendered pages and what they need. @throws when a page is missing. */
function assemble(draft: Draft, { stage, bundle, planned }: Assembly): void {
  const made = new Set(filesBelow(stage));
  const missing = planned.rendered.filter(
    ({ address }) => !made.has(stagedName(pageFile(address))),
  );
  if (missing.length > 0) {
    const some = missing.slice(0, 5).map(({ address }) => address);
    throw new Error(`Astro left out ${missing.length} pages: ${some.join(', ')}.`);
  }
  for (const file of bundle.files) draft.copy(path.join(bundle.site, file), file);
  const rendered = planned.rendered.map(({ address }) => pageFile(address));
  for (const file of [...rendered, ERROR_PAGE])
    draft.move(path.join(stage, stagedName(file)), file);
  draft.keep(planned.kept.map(pageFile));
  draft.finish();
}

const isRejected = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === 'rejected';

/** The search index, the data and every other file that is not rendered. */
async function addFiles(
  archive: Archive,
  draft: Draft,
  { options, renderer }: { readonly options: Options; readonly renderer: string },
): Promise<void> {
  const documents = searchDocuments(archive, options.contentDir);
  await buildIndex(documents, path.join(draft.folder, INDEX_FOLDER), {
    cache: path.join(options.cacheDir, 'search'),
    revision: renderer,
    place: (file, content) => draft.put(`${INDEX_FOLDER}/${file}`, content),
  });
  writeData(archive, draft.open('data'), options.siteUrl);
  placeFiles(siteFiles(archive, options.siteUrl), draft.put);
}

function newLedger({ digests }: Plan, look: string, { outDir }: Options): Ledger {
  const status = (file: string): FileStatus => {
    const found = statusOf(path.join(outDir, file));
    if (!found) throw new Error(`${file} vanished from the published folder.`);
    return found;
  };
  return {
    version: 2,
    renderer: look,
    outDir,
    pages: Object.fromEntries(
      Array.from(digests, ([address, digest]) => [address, [digest, status(pageFile(address))]]),
    ),
  };
}
