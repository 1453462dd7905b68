import path from 'node:path';
import { readAddresses } from '#src/check/addresses.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { bundleOf, type Bundle } from './bundle.ts';
import { nextFolder, openDraft, type Draft } from './draft.ts';
import { exchange } from './folder.ts';
import { giveBack } from './garbage.ts';
import type { FingerprintReader } from '#src/hosting/fingerprint.ts';
import { MANIFEST } from '#src/hosting/manifest.ts';
import { completeForHosts, fingerprintsIn } from './hosting.ts';
import type { Options } from './options.ts';
import {
  beginPages,
  keepPages,
  placePages,
  rememberPages,
  type Pages,
  type PageSource,
} from './pages.ts';
import type { Packing } from './parcel.ts';
import { lookInto, type PublishedSite } from './published.ts';
import { rendererDigest } from './renderer.ts';
import { makeRest } from './rest.ts';
import { rememberSites } from './site-memory.ts';
import { openSpare } from './spare.ts';
import { siteStamp } from './standing.ts';
import { together } from './together.ts';
import { openTraceMemory } from './trace-memory.ts';
import { twinSite } from './twinning.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** What is published. */
export interface Publication {
  readonly archive: Archive;
  readonly work: Workplace;
  readonly bundle: Promise<Bundle>;
  /** What needs no page, when others make it already. */
  readonly rest?: Promise<Packing> | null;
  /** Called when nothing more will be asked of the archive for pages, while they are rendered. */
  readonly planned?: () => void;
}

/** How many pages a site has, and how many of them had to be rendered. */
export interface PageCount {
  readonly all: number;
  readonly rendered: number;
}

/** A site that has been published. */
export interface Published {
  readonly pages: PageCount;
  /** By which a later build knows that nobody has touched a file. */
  readonly stamp: string;
  /** Ends when the folder of the next site is prepared; the caller holds the locks until then. */
  readonly prepared: Promise<void>;
}

/**
 * Renders, indexes and publishes an archive without judging its content. @throws when a step fails; the published
 * folder is then as it was. The caller holds the locks.
 */
export async function publish(
  root: string,
  options: Options,
  { archive, work, bundle, rest = null, planned }: Publication,
): Promise<Published> {
  const renderer = rendererDigest(root, [options.siteUrl]);
  const source = { archive, renderer, work };
  const next = nextFolder(options.outDir);
  const published = lookInto(options.outDir);
  const places = { outDir: options.outDir, next, file: path.join(work.memory, 'sites.json') };
  const here = async () => {
    const look: Draft['look'] = (file) => draft.look(file);
    const reader = fingerprintsIn({ folder: next, look }, work.memory);
    const former = reader.former();
    const spare = openSpare(places, former);
    const draft = openDraft(next, published, spare);
    const pages = begin(root, options, { ...source, published, bundle: await bundle });
    tidyUp(pages);
    // While other processes work, this one takes over the pages that stay.
    keepPages(draft, pages, reader);
    planned?.();
    const made = rest ?? makeRest(archive, { options, renderer, folder: work.rest });
    const taken = made.then((packing) => take(packing, draft, reader));
    await together([taken, pages.rendering]);
    return { pages, draft, reader, former, opened: spare.opened };
  };
  const [{ pages, draft, reader, former, opened }] = await together([here(), rest]);
  placePages(draft, pages, { work, reader });
  draft.finish();
  completeForHosts(draft, {
    redirects: archive.redirects,
    addresses: (readAddresses(options.contentDir) ?? []).map(({ address }) => address),
    views: pages.planned.digests,
    reader,
  });
  const files = draft.files();
  const stamp = siteStamp(files, draft.look);
  // Not in the cache: whoever spoils files there would spoil those that the published site shares with it.
  exchange(next, options.outDir, { keep: true });
  rememberPages(pages, options, { renderer, work, reader });
  rememberSites(places, { files, last: MANIFEST, isShared: draft.isShared, former, opened });
  const prepared = twinSite(places, files);
  // Whoever waits for it hears of a fault.
  prepared.catch(() => undefined);
  const { digests, rendered } = pages.planned;
  return { pages: { all: digests.size, rendered: rendered.length }, stamp, prepared };
}

function take(packing: Packing, draft: Draft, reader: FingerprintReader): void {
  draft.adopt(packing);
  for (const [file, reading] of packing.readings) reader.learn(file, reading);
}

interface Beginning extends PageSource {
  readonly published: PublishedSite;
  readonly bundle: Bundle;
}

/** Begins to render. Apart, so that what is known of earlier views does not stay in memory. */
function begin(root: string, options: Options, source: Beginning): Pages {
  const { archive, renderer, work } = source;
  const memory = openTraceMemory(path.join(work.memory, 'views.traces'), renderer, archive);
  const pages = beginPages(root, options, { ...source, memory });
  // What was planned with is more than what is written now.
  tidyUp(pages);
  memory.save();
  return pages;
}

/** So many pages are rendered for longer than it takes to give memory back. */
const MANY = 2000;

function tidyUp({ planned }: Pages): void {
  if (planned.rendered.length > MANY) giveBack();
}

/** Publishes an archive that no content folder has. @throws as `publish`. @internal Exported for tests. */
export async function publishAlone(
  root: string,
  options: Options,
  archive: Archive,
): Promise<Published> {
  const work = openWorkplace(options.cacheDir);
  try {
    const renderer = rendererDigest(root, [options.siteUrl]);
    const bundle = bundleOf(root, options, { renderer });
    const published = await publish(root, options, { archive, work, bundle });
    await published.prepared;
    return published;
  } finally {
    work.clear();
  }
}
