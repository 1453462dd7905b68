import path from 'node:path';
import type { Archive } from '#src/lib/graph/archive.ts';
import { writeData } from '#src/data/files.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { NO_INLINE } from '#src/hosting/reading.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { mapsOf, placeFiles, sourcesOf } from './files.ts';
import { fingerprintsIn } from './hosting.ts';
import type { Options } from './options.ts';
import { openParcel, type Packing } from './parcel.ts';
import { lookInto } from './published.ts';
import { searchDocuments } from './search-documents.ts';
import { placeSources } from './sources.ts';
import { openTraceMemory } from './trace-memory.ts';

/** What the files of a site are made with. */
export interface Making {
  readonly options: Options;
  /** Digest of all that renders. */
  readonly renderer: string;
  /** Folder of this build alone, in which the files lie until they are put into the site. */
  readonly folder: string;
}

/** Makes what needs no page: the search index, the data, feeds, calendars, sitemaps. */
export async function makeRest(
  archive: Archive,
  { options, renderer, folder }: Making,
): Promise<Packing> {
  const parcel = openParcel(folder, options.outDir);
  const documents = searchDocuments(archive, options.contentDir);
  const inSite = (file: string): string => `${INDEX_FOLDER}/${file}`;
  const isPublished = published(options);
  await buildIndex(documents, (file, content) => parcel.put(inSite(file), content), {
    cache: path.join(options.cacheDir, 'search'),
    revision: renderer,
    present: {
      has: (file, sha256) => isPublished(inSite(file), sha256),
      keep: (file) => parcel.keep(inSite(file)),
    },
  });
  for (const { file, size, sha256 } of writeData(archive, parcel.open(DATA), options))
    parcel.learn(`${DATA}/${file}`, { size, sha256, inline: NO_INLINE });
  const memory = openTraceMemory(tracesIn(options), renderer, archive);
  placeSources(sourcesOf(archive, options.siteUrl), parcel, { isPublished, memory });
  memory.save();
  placeFiles(mapsOf(archive, options.siteUrl), parcel.put);
  return parcel.list();
}

/** Folder of the open data in the site. */
const DATA = 'data';

const tracesIn = ({ cacheDir }: Options): string => path.join(cacheDir, 'build/files.traces');

/** Whether the published site has a file with a digest. */
function published({ outDir, cacheDir }: Options): (file: string, sha256: string) => boolean {
  const { look } = lookInto(outDir);
  const reader = fingerprintsIn({ folder: outDir, look }, path.join(cacheDir, 'build'));
  return (file, sha256) => reader.hasRead(file, sha256, look(file));
}
