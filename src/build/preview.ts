import { mkdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { toArchive } from '#src/lib/graph/archive.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { inspect, type Inspection } from './inspection.ts';
import type { Options } from './options.ts';
import { plan } from './plan.ts';
import { searchDocuments } from './search-documents.ts';

/** Folders of a live preview, apart from those of the build. */
export interface PreviewFolders {
  readonly plan: string;
  readonly index: string;
}

export function previewFolders({ cacheDir }: Options): PreviewFolders {
  const work = path.join(cacheDir, 'preview');
  return { plan: path.join(work, 'plan'), index: path.join(work, 'index') };
}

/**
 * Reads the content and, when it has no errors, plans every page and indexes it. With errors the last good
 * preview stays.
 */
export async function preparePreview(options: Options): Promise<Inspection> {
  const { plan: planFolder, index } = previewFolders(options);
  mkdirSync(planFolder, { recursive: true });
  const inspection = inspect(options.contentDir);
  if (inspection.problems.some(({ severity }) => severity === 'error')) return inspection;
  const archive = toArchive(inspection.records);
  plan(archive, planFolder, null);
  await buildIndex(searchDocuments(archive, options.contentDir), index);
  return inspection;
}

/** Calls back once for each burst of changes below the folder, never twice at a time. */
export function watchContent(contentDir: string, changed: () => Promise<void>): FSWatcher {
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  return watch(contentDir, { recursive: true }, () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, QUIET);
  });
}

/** Milliseconds without a change after which a burst is over. */
const QUIET = 80;
