import path from 'node:path';
import type { Archive } from '#src/lib/graph/archive.ts';
import { writeData } from '#src/data/files.ts';
import { feedSources } from '#src/feeds/feeds.ts';
import { buildIndex } from '#src/search/index-builder.ts';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { placeFeeds } from './feeds.ts';
import { calendarsAndMaps, placeFiles } from './files.ts';
import { fingerprintsIn } from './hosting.ts';
import type { Options } from './options.ts';
import { openParcel, type Packing } from './parcel.ts';
import { lookInto } from './published.ts';
import { searchDocuments } from './search-documents.ts';
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
  writeData(archive, parcel.open('data'), options);
  const memory = openTraceMemory(tracesIn(options), renderer, archive);
  placeFeeds(feedSources(archive, options.siteUrl), parcel, { isPublished, memory });
  memory.save();
  placeFiles(calendarsAndMaps(archive, options.siteUrl), parcel.put);
  return parcel.list();
}

const tracesIn = ({ cacheDir }: Options): string => path.join(cacheDir, 'build/feeds.traces');

/** Whether the published site has a file with a digest. */
function published({ outDir, cacheDir }: Options): (file: string, sha256: string) => boolean {
  const { look } = lookInto(outDir);
  const reader = fingerprintsIn({ folder: outDir, look }, path.join(cacheDir, 'build'));
  return (file, sha256) => reader.hasRead(file, sha256, look(file));
}
