import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calendarsOf } from '#src/calendar/calendars.ts';
import { feedsOf } from '#src/feeds/feeds.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import type { SiteFile } from '#src/lib/site-file.ts';
import { robots } from '#src/sitemap/robots.ts';
import { sitemapsOf } from '#src/sitemap/sitemap.ts';

/** Every generated file of the site that is neither a page nor data nor of the search index, one at a time. */
export function* siteFiles(archive: Archive, siteUrl: string): Generator<SiteFile> {
  yield* feedsOf(archive, siteUrl);
  yield* calendarsOf(archive, siteUrl);
  yield* sitemapsOf(archive, siteUrl);
  yield robots(siteUrl);
}

/** Writes them into the folder of the site. */
export function writeSiteFiles(files: Iterable<SiteFile>, folder: string): void {
  const made = new Set<string>();
  for (const file of files) {
    const target = path.join(folder, file.path);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, file.content);
  }
}
