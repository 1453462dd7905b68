import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeData } from '#src/data/files.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { openCheckCache } from '#src/check/cache.ts';
import { placeIn } from './placing.ts';
import { placeFiles, siteFiles } from './files.ts';
import { exchange } from './folder.ts';
import { inspect, inspectFully, type Inspection } from '#src/check/inspection.ts';
import { archiveOf } from './mentions.ts';
import { mirror } from './mirror.ts';
import type { Options } from './options.ts';
import { plan } from './plan.ts';
import { searchDocuments } from './search-documents.ts';

/** Folders of a live preview, apart from those of the build. */
export interface PreviewFolders {
  /** The content as it last was without errors: what the pages are rendered from. */
  readonly content: string;
  readonly plan: string;
  readonly index: string;
  /** Data, feeds and the other generated files. */
  readonly files: string;
}

export function previewFolders({ cacheDir }: Options): PreviewFolders {
  const folder = (name: string): string => path.join(cacheDir, 'preview', name);
  return {
    content: folder('content'),
    plan: folder('plan'),
    index: folder('index'),
    files: folder('files'),
  };
}

/** What became of the content as it is now. */
export interface Preparation {
  readonly inspection: Inspection;
  /** `null` when the content has errors: the preview stays as it was. */
  readonly archive: Archive | null;
}

/** Reads the content and, when it has no errors, plans every page. @throws when the folder cannot be read. */
export function preparePreview(options: Options): Preparation {
  const folders = previewFolders(options);
  const cache = openCheckCache(options.cacheDir, Date.now());
  const inspection = inspect(options.contentDir, { cache });
  mkdirSync(folders.plan, { recursive: true });
  mkdirSync(folders.content, { recursive: true });
  if (inspection.problems.some(({ severity }) => severity === 'error')) {
    return { inspection, archive: null };
  }
  const { archive, save } = archiveOf(inspection, options);
  mirror(options.contentDir, folders.content);
  plan(archive, folders.plan, { ledger: null, memory: null, published: NOTHING });
  save();
  return { inspection, archive };
}

/** Nothing of a preview is published. */
const NOTHING = { look: () => null };

/** What takes longer than a page may wait for: the search index and the generated files. */
export async function completePreview(archive: Archive, options: Options): Promise<void> {
  const { content, index, files } = previewFolders(options);
  const next = `${index}.next`;
  await buildIndex(searchDocuments(archive, content), next, {
    cache: path.join(options.cacheDir, 'preview', 'search'),
  });
  exchange(next, index);
  writeData(archive, path.join(`${files}.next`, 'data'), options);
  placeFiles(siteFiles(archive, options.siteUrl), placeIn(`${files}.next`));
  exchange(`${files}.next`, files);
}

/** All problems, those of the spelling too, which take longer. @throws when the folder cannot be read. */
export function inspectSpelling({ contentDir, cacheDir }: Options): Promise<Inspection> {
  return inspectFully(contentDir, { cacheDir, cache: openCheckCache(cacheDir, Date.now()) });
}
