import { expect, test } from 'vitest';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf } from '#src/lib/views/kinds.ts';
import { robots } from '#src/sitemap/robots.ts';
import { shardsOf } from '#src/sitemap/shard.ts';
import { sitemapsOf } from '#src/sitemap/sitemap.ts';
import type { Archive } from '#src/lib/graph/archive.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { organization, release } from '#tests/fixtures/records.ts';
import { childOf, childrenOf, parseXml, type Element } from '#tests/fixtures/xml.ts';

const SITE = 'https://archive.example';
const archive = fixtureArchive();

const filesOf = (from: Archive): Map<string, string> =>
  new Map(Array.from(sitemapsOf(from, SITE), ({ path, content }) => [path, content]));

const files = filesOf(archive);
const shards = [...files].filter(([path]) => path !== 'sitemap-index.xml');
const urls = shards.flatMap(([, content]) => childrenOf(parseXml(content), 'url'));

const loc = (element: Element): string => childOf(element, 'loc').text;

/** @throws when no sitemap has the address. */
function urlAt(path: string): Element {
  const found = urls.find((url) => loc(url) === `${SITE}${path}`);
  if (!found) throw new Error(`No sitemap has “${path}”.`);
  return found;
}

test('every page stands in one sitemap, and every sitemap in the index', () => {
  const pages = Array.from(
    pagesOf(archive),
    ({ locale, path }) => `${SITE}${localAddress(locale, path)}`,
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(urls.map(loc).sort()).toEqual(pages.sort());
  const index = parseXml(files.get('sitemap-index.xml') ?? '');
  expect(childrenOf(index, 'sitemap').map(loc)).toEqual(shards.map(([path]) => `${SITE}/${path}`));
  expect(robots(SITE).content).toContain(`\nSitemap: ${SITE}/sitemap-index.xml\n`);
});

test('a page names the languages in which it exists, itself among them', () => {
  const versions = (path: string) =>
    childrenOf(urlAt(path), 'xhtml:link').map(({ uri, attributes }) => {
      expect(uri).toBe('http://www.w3.org/1999/xhtml');
      return [attributes['hreflang'], attributes['href']?.replace(SITE, '')];
    });
  const both = [
    ['ru', '/releases/forum-na-reke/'],
    ['kk', '/kk/releases/forum-na-reke/'],
  ];
  expect(versions('/releases/forum-na-reke/')).toEqual(both);
  expect(versions('/kk/releases/forum-na-reke/')).toEqual(both);
  expect(versions('/en/releases/vizit/')).toEqual([]);
});

test('a page says when it changed only where the archive knows it', () => {
  const changed = (path: string) => childrenOf(urlAt(path), 'lastmod').map(({ text }) => text);
  expect(changed('/releases/forum-na-reke/')).toEqual(['2020-02-01']);
  expect(changed('/agreements/parom/')).toEqual(['2020-03-01']);
  expect(changed('/organizations/northworks/')).toEqual([]);
  expect(changed('/')).toEqual([]);
});

test('what is left of a withdrawn record is in none', () => {
  const words = { ru: 'Повтор.', kk: 'Қайталау.', en: 'A repeat.' };
  const gone = { address: '/agreements/gone/', date: '2020-01-11', name: {}, reason: words };
  const after = filesOf(fixtureArchive(() => ({ withdrawn: [gone] })));
  expect([...after.values()].filter((content) => content.includes('gone'))).toEqual([]);
  expect(after.size).toBe(files.size);
});

test.each([
  ['a release of a new year', { published: '2021-04-01' }, ['sitemap-releases-2021.xml']],
  ['a release of a known year', { published: '2019-05-02' }, ['sitemap-releases-2019.xml']],
  ['an undated release', { published: null }, ['sitemap-releases-undated.xml']],
])('%s leaves the other sitemaps of records as they are', (_, part, expected) => {
  const after = filesOf(
    fixtureArchive(({ releases }) => ({
      releases: [...releases, release({ id: 'new', ...part })],
    })),
  );
  const general = new Set(['sitemap-index.xml', 'sitemap-lists.xml']);
  const changed = [...after].filter(([path, content]) => files.get(path) !== content);
  expect(changed.map(([path]) => path).filter((path) => !general.has(path))).toEqual(expected);
});

test('a sitemap that is too large is divided by the beginnings of identifiers', () => {
  const ids = ['aa', 'aab', 'ab', 'b'];
  const many = fixtureArchive(() => ({
    organizations: ids.map((id) => organization({ id })),
    releases: [],
    agreements: [],
    events: [],
  }));
  const parts = Array.from(shardsOf(many, 3), ({ name, pages }) => [name, pages.length] as const);
  const organizations = parts.filter(([name]) => name.startsWith('organizations-'));
  expect(organizations).toEqual([
    ['organizations-a-aa', 3],
    ['organizations-a-aab', 3],
    ['organizations-a-ab', 3],
    ['organizations-b', 3],
  ]);
});
