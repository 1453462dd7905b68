import { calendarsOf, calendarSources } from '#src/calendar/calendars.ts';
import { feedsOf, feedSources } from '#src/feeds/feeds.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { FileSource, SiteFile } from '#src/lib/site-file.ts';
import { robots } from '#src/sitemap/robots.ts';
import { sitemapsOf } from '#src/sitemap/sitemap.ts';
import type { Place } from './parcel.ts';

/** Every generated file of the site that is neither a page nor data nor of the search index, one at a time. */
export function* siteFiles(archive: Archive, siteUrl: string): Generator<SiteFile> {
  yield* feedsOf(archive, siteUrl);
  yield* calendarsOf(archive, siteUrl);
  yield* mapsOf(archive, siteUrl);
}

/** Those of them that are made of small parts of the archive. */
export function* sourcesOf(archive: Archive, siteUrl: string): Generator<FileSource> {
  yield* feedSources(archive, siteUrl);
  yield* calendarSources(archive, siteUrl);
}

/** What programs read that visit all pages. */
export function* mapsOf(archive: Archive, siteUrl: string): Generator<SiteFile> {
  yield* sitemapsOf(archive, siteUrl);
  yield robots(siteUrl);
}

/** Puts them into the site. */
export function placeFiles(files: Iterable<SiteFile>, place: Place): void {
  for (const { path, content } of files) place(path, content);
}
