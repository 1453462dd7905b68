import path from 'node:path';
import { writeData } from '#src/data/files.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import type { Draft } from './draft.ts';
import { placeFiles, siteFiles } from './files.ts';
import type { Options } from './options.ts';
import { searchDocuments } from './search-documents.ts';

/** What the files of a site are made with. */
export interface Making {
  readonly options: Options;
  /** Digest of all that renders. */
  readonly renderer: string;
}

/** Makes everything of the site that needs no page: the search index, the data, feeds, calendars, sitemaps. */
export async function addRest(
  archive: Archive,
  draft: Draft,
  { options, renderer }: Making,
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
