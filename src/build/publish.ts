import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readAddresses } from '#src/check/addresses.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { openDraft } from './draft.ts';
import { exchange } from './folder.ts';
import { completeForHosts } from './hosting.ts';
import type { Options } from './options.ts';
import { beginPages, placePages, rememberPages } from './pages.ts';
import { rendererDigest } from './renderer.ts';
import { addRest } from './rest.ts';
import { addRestApart } from './rest-apart.ts';
import { together } from './together.ts';

/** What is published. */
export interface Publication {
  readonly archive: Archive;
  /**
   * Digest of its documents, when they lie in the content folder and another process may read them there: that
   * process makes the index, the data and the feeds.
   */
  readonly documents?: string;
}

/**
 * Renders, indexes and publishes an archive without judging its content. @throws when a step fails; the published
 * folder is then as it was. The caller holds the locks.
 */
export async function publish(
  root: string,
  options: Options,
  { archive, documents }: Publication,
): Promise<{ readonly all: number; readonly rendered: number }> {
  const work = path.join(options.cacheDir, 'build');
  mkdirSync(work, { recursive: true });
  const renderer = rendererDigest(root, [options.siteUrl]);
  const next = `${options.outDir}.next`;
  const draft = openDraft(next, options.outDir);
  const source = { archive, renderer, work };
  const making = { options, renderer };
  const apart =
    documents === undefined ? null : addRestApart(root, draft, { ...making, content: documents });
  const here = async () => {
    const pages = await beginPages(root, options, source);
    // While the renderer's processes work, this one does what needs no page.
    const rest = apart ?? addRest(archive, draft, making);
    await together([pages.rendering, rest]);
    return pages;
  };
  const [pages] = await together([here(), apart]);
  placePages(draft, pages, work);
  draft.finish();
  completeForHosts(draft, {
    redirects: archive.redirects,
    addresses: (readAddresses(options.contentDir) ?? []).map(({ address }) => address),
    views: pages.planned.digests,
    work,
  });
  // Not in the cache: whoever spoils files there would spoil those that the published site shares with it.
  exchange(next, options.outDir, { keep: true });
  rememberPages(pages, options, source);
  const { digests, rendered } = pages.planned;
  return { all: digests.size, rendered: rendered.length };
}
