import type { SiteFile } from '#src/lib/site-file.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { INDEX_FILE } from './sitemap.ts';

/** Everything may be read; the sitemap says what there is. */
export const robots = (site: string): SiteFile => ({
  path: 'robots.txt',
  content: `User-agent: *\nAllow: /\n\nSitemap: ${absolute(INDEX_FILE, site)}\n`,
});
