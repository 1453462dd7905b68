import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { CARD_SIZE } from '#src/lib/card-name.ts';
import { pageFile } from '#src/build/page-file.ts';
import { pagesOf } from '#src/lib/views/kinds.ts';
import { localAddress } from '#src/lib/urls/address.ts';
import { LOCALES, SITE as ARCHIVE } from '#src/site.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { childrenOf, parseXml } from '#tests/fixtures/xml.ts';
import type { HtmlPage } from './page.ts';
import { FILES, PAGES, pageAt, SITE, table } from './site.ts';

const pages = [...PAGES.values()].filter(({ address }) => address !== '/404.html');
const full = (address: string) => new URL(address, ARCHIVE.url).href;

/** Properties of every element of the head by page. */
const heads = new Map(
  pages.map(({ address, html }) => [address, [...elementsIn(fromHtml(html))]] as const),
);

function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  const isOutside = node.type === 'element' && node.tagName === 'body';
  if ('children' in node && !isOutside) for (const child of node.children) yield* elementsIn(child);
}

const inHead = ({ address }: HtmlPage, tag: string): Element['properties'][] =>
  (heads.get(address) ?? [])
    .filter(({ tagName }) => tagName === tag)
    .map(({ properties }) => properties);

/** What a page says by name or property. */
const metaOf = (page: HtmlPage): ReadonlyMap<string, string> =>
  new Map(
    inHead(page, 'meta').map(({ name, property, content }) => [
      String(property ?? name),
      String(content),
    ]),
  );

describe('what is shown beside a shared link', () => {
  test('is said by every page of every kind', () => {
    expect(pages.length).toBeGreaterThan(200);
    for (const page of pages) {
      const meta = metaOf(page);
      const [title] = /(?<=<title>)[^<]+/u.exec(page.html) ?? [];
      expect([page.address, meta.get('og:url')]).toEqual([page.address, full(page.address)]);
      expect(title).toContain(title?.startsWith(ARCHIVE.name) ? ARCHIVE.name : '');
      expect(meta.get('og:description')).toBe(meta.get('description'));
      expect(Object.fromEntries(meta)).toMatchObject({
        'og:title': expect.stringMatching(/\S/u),
        'og:site_name': ARCHIVE.name,
        'og:image:width': String(CARD_SIZE.width),
        'og:image:height': String(CARD_SIZE.height),
        'og:image:alt': expect.stringContaining(ARCHIVE.name),
        'twitter:card': 'summary_large_image',
      });
    }
  });

  test('has an image that is in the site, of the kind and in the language of the page', () => {
    const byAddress = new Map(
      Array.from(pagesOf(realArchive), ({ kind, locale, path: page }) => [
        localAddress(locale, page),
        { kind, locale },
      ]),
    );
    for (const page of pages) {
      const { kind, locale } = byAddress.get(page.address) ?? {};
      const { pathname } = new URL(metaOf(page).get('og:image') ?? '');
      expect(FILES).toContain(pathname.slice(1));
      const name = new RegExp(`^/cards/${kind}(?:-[a-z-]+)?-${locale}\\.[0-9a-f]{8}\\.png$`, 'u');
      expect([page.address, pathname]).toEqual([page.address, expect.stringMatching(name)]);
    }
  });

  test.each(LOCALES)('says the stage of an agreement in %s, in title, text and image', (locale) => {
    let seen = 0;
    for (const { url, stage } of table('agreements')) {
      const address = (url as Record<string, string | null>)[locale];
      if (!address) continue;
      seen++;
      const meta = metaOf(pageAt(address));
      const label = realArchive.taxonomies.stages.get(String(stage))?.name[locale];
      if (label === undefined) throw new Error(`The stage ${String(stage)} has no name.`);
      for (const name of ['og:title', 'og:description', 'og:image:alt'])
        expect([address, meta.get(name)]).toEqual([address, expect.stringContaining(label)]);
      expect(meta.get('og:image')).toContain(`/agreement-${String(stage)}-${locale}.`);
    }
    expect(seen).toBeGreaterThanOrEqual(17);
  });
});

test('every feed that a page announces exists, is about the page, and every feed is announced', () => {
  const announced = new Set<string>();
  for (const page of pages) {
    const feeds = inHead(page, 'link').filter(({ type }) =>
      String(type).startsWith('application/'),
    );
    expect([page.address, feeds.length]).toEqual([page.address, expect.any(Number)]);
    expect(feeds.length).toBeGreaterThan(0);
    for (const { type, title, href } of feeds) {
      const file = String(href).slice(1);
      announced.add(file);
      expect([page.address, FILES.includes(file)]).toEqual([page.address, true]);
      if (type !== 'application/atom+xml') continue;
      const feed = parseXml(readFileSync(path.join(SITE, file), 'utf8'));
      // An organization and an event have one feed, in the default language, whatever that of the page.
      if (feed.attributes['xml:lang'] === page.lang)
        expect(title).toBe(childrenOf(feed, 'title')[0]?.text);
      const [self, alternate] = childrenOf(feed, 'link').map(
        ({ attributes }) => attributes['href'],
      );
      expect(self).toBe(full(String(href)));
      expect(FILES).toContain(pageFile(new URL(alternate ?? '').pathname));
    }
  }
  const existing = FILES.filter((file) => /(?:^|\/)feed\.(?:xml|json)$/u.test(file));
  expect(existing.length).toBeGreaterThan(100);
  expect(existing.filter((file) => !announced.has(file))).toEqual([]);
});

test('canonical address and languages are mutual and the same as in the sitemap', () => {
  const inSitemap = new Map(
    FILES.filter((file) => /^sitemap-(?!index)[^/]+\.xml$/u.test(file)).flatMap((file) =>
      childrenOf(parseXml(readFileSync(path.join(SITE, file), 'utf8')), 'url').map(
        (url): [string, string[]] => [
          childrenOf(url, 'loc')[0]?.text ?? '',
          childrenOf(url, 'xhtml:link').map(
            ({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`,
          ),
        ],
      ),
    ),
  );
  expect([...inSitemap.keys()].sort()).toEqual(pages.map(({ address }) => full(address)).sort());
  for (const page of pages) {
    const links = inHead(page, 'link');
    const canonical = links
      .filter(({ rel }) => String(rel) === 'canonical')
      .map(({ href }) => href);
    expect(canonical).toEqual([full(page.address)]);
    const versions = links
      .filter(({ rel, hrefLang }) => String(rel) === 'alternate' && hrefLang)
      .map(({ hrefLang, href }) => `${String(hrefLang)} ${String(href)}`);
    const own = versions.filter((version) => !version.startsWith('x-default'));
    const listed = inSitemap.get(full(page.address)) ?? [];
    expect([page.address, own.sort()]).toEqual([
      page.address,
      listed.length > 0 ? listed.sort() : [`${page.lang} ${full(page.address)}`],
    ]);
  }
});
