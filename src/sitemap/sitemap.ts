import { must, type Archive } from '#src/lib/graph/archive.ts';
import { agreementUpdated, releaseUpdated } from '#src/lib/graph/updated.ts';
import type { SiteFile } from '#src/lib/site-file.ts';
import { absolute } from '#src/lib/urls/absolute.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import type { Page } from '#src/lib/views/page.ts';
import { NOTHING, xml, type Xml } from '#src/lib/xml.ts';
import { shardsOf, type Shard } from './shard.ts';

export const INDEX_FILE = 'sitemap-index.xml';

/**
 * Sitemaps (sitemaps.org 0.9) of all pages, with the languages in which each really exists, and their index last.
 * They are made of the pages of the archive: Astro, and with it `@astrojs/sitemap`, sees only the pages that have
 * changed since the last build. All lie in the root, because a sitemap speaks only for what is below it.
 */
export function* sitemapsOf(archive: Archive, site: string): Generator<SiteFile> {
  const names: string[] = [];
  for (const shard of shardsOf(archive)) {
    const path = `sitemap-${shard.name}.xml`;
    names.push(path);
    yield { path, content: sitemap(archive, site, shard) };
  }
  yield { path: INDEX_FILE, content: index(names, site) };
}

function sitemap(archive: Archive, site: string, { pages }: Shard): string {
  const urls = pages.map((page) => url(archive, site, page));
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`.xml;
}

function index(names: readonly string[], site: string): string {
  const sitemaps = names.map(
    (name) => xml`<sitemap><loc>${absolute(name, site)}</loc></sitemap>
`,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps}</sitemapindex>
`.xml;
}

function url(archive: Archive, site: string, page: Page): Xml {
  const { path, locale, locales } = page;
  const changed = lastChange(archive, page);
  const versions = locales.length > 1 ? locales : [];
  const links = versions.map(
    (version) =>
      xml`<xhtml:link rel="alternate" hreflang="${version}" href="${absolute(localAddress(version, path), site)}"/>`,
  );
  const lastmod = changed === null ? NOTHING : xml`<lastmod>${changed}</lastmod>`;
  return xml`<url><loc>${absolute(localAddress(locale, path), site)}</loc>${lastmod}${links}</url>
`;
}

/** The day of the last change, known of records that say when the archive took them in. */
function lastChange(archive: Archive, { kind, params }: Page): string | null {
  const id = params['id'] ?? '';
  if (kind === 'release') return releaseUpdated(must(archive.releases, id));
  if (kind === 'agreement') return agreementUpdated(archive, must(archive.agreements, id));
  return null;
}
