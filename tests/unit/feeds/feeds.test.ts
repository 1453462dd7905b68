import { afterEach, expect, test, vi } from 'vitest';
import { localAddress } from '#src/lib/urls/address.ts';
import { pagesOf } from '#src/lib/views/kinds.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { childOf, childrenOf } from '#tests/fixtures/xml.ts';
import { atomFeeds, entriesOf, feedsFrom, SITE } from './read.ts';

const archive = fixtureArchive();
const files = feedsFrom(archive);
const feeds = atomFeeds(files);

afterEach(() => vi.useRealTimers());

test('the archive, each series and code has a feed in three languages, each organization and event in the default one', () => {
  const russian = [...files.keys()].filter((path) => !/^(?:kk|en)\//u.test(path));
  expect(russian.sort()).toEqual([
    'agreements/feed.xml',
    'changes.xml',
    'countries/xa/feed.xml',
    'countries/xb/feed.xml',
    'events/feed.xml',
    'events/kruglyy-stol/feed.xml',
    'events/rechnoy-forum-i/feed.xml',
    'events/rechnoy-forum-ii/feed.xml',
    'feed.json',
    'feed.xml',
    'kinds/agreement/feed.xml',
    'kinds/memorandum/feed.xml',
    'organizations/ministerstvo-rek/feed.xml',
    'organizations/northworks/feed.xml',
    'organizations/sukhoy-dok/feed.xml',
    'organizations/zhel-energo/feed.xml',
    'regions/xa-01/feed.xml',
    'regions/xb-02/feed.xml',
    'releases/feed.xml',
    'sectors/energy/feed.xml',
    'series/rechnoy-forum/feed.xml',
    'stages/announced/feed.xml',
    'stages/signed/feed.xml',
  ]);
  const onlyRussian = russian.filter((path) => !files.has(`kk/${path}`));
  expect(onlyRussian.filter((path) => files.has(`en/${path}`))).toEqual([]);
  expect(onlyRussian).toEqual(
    russian.filter((path) => /^(?:organizations|events)\/[^/]+\//u.test(path)),
  );
});

test.each(['organization', 'event'] as const)(
  'each page of an %s leads to a feed that there is',
  (kind) => {
    const pages = addressesOf(archive, kind);
    expect(pages.length).toBeGreaterThan(5);
    for (const address of pages) {
      expect(files.has(viewAt(archive, kind, address).feed.slice(1))).toBe(true);
    }
  },
);

test('each feed has what Atom demands', () => {
  expect(feeds.length).toBeGreaterThan(30);
  for (const feed of feeds) {
    expect(feed).toMatchObject({ name: 'feed', uri: 'http://www.w3.org/2005/Atom' });
    expect(childOf(childOf(feed, 'author'), 'name').text).toBe('Kelisim');
    const self = childrenOf(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe(childOf(feed, 'id').text);
    const entries = entriesOf(feed);
    const identifiers = entries.map((entry) => childOf(entry, 'id').text);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const days = entries.map((entry) => childOf(entry, 'updated').text);
    expect(days).toEqual([...days].sort().reverse());
    expect(childOf(feed, 'updated').text).toBe(days[0] ?? '2020-01-10T00:00:00Z');
    for (const entry of entries) {
      expect(childOf(entry, 'title').text).not.toBe('');
      expect(childOf(entry, 'link').attributes['href']).toBe(childOf(entry, 'id').text);
    }
  }
});

test('links lead to pages of the archive', () => {
  const pages = new Set(
    Array.from(pagesOf(archive), ({ locale, path }) => `${SITE}${localAddress(locale, path)}`),
  );
  const links = feeds.flatMap((feed) =>
    [feed, ...entriesOf(feed)].flatMap((element) =>
      childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate'),
    ),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter(({ attributes }) => !pages.has(attributes['href'] ?? ''))).toEqual([]);
});

const PLANNED = {
  ru: 'планируется подписать',
  kk: 'қол қою жоспарланған',
  en: 'planned for signing',
};

test('no announced agreement stands in a feed without its stage, and nothing says that it was signed', () => {
  const all = [...feeds, ...atomFeeds(feedsFrom(realArchive))];
  const agreements = all.flatMap((feed) =>
    entriesOf(feed)
      .filter((entry) => childOf(entry, 'id').text.includes('/agreements/'))
      .map((entry) => ({ entry, locale: feed.attributes['xml:lang'] as keyof typeof PLANNED })),
  );
  const announced = agreements.filter(
    ({ entry }) => childOf(entry, 'category').attributes['term'] === 'announced',
  );
  expect(announced.length).toBeGreaterThan(300);
  for (const { entry, locale } of announced) {
    expect(childOf(entry, 'title').text).toMatch(new RegExp(`\\(${PLANNED[locale]}\\)$`, 'u'));
    expect(entry.text).not.toMatch(/подписан[оаы]?(?!\p{L})|подписал|қол қойыл|\bsigned\b/iu);
  }
});

test('the bytes depend on the archive alone', () => {
  vi.useFakeTimers({ now: new Date('2041-07-01T12:00:00Z') });
  expect([...feedsFrom(fixtureArchive())]).toEqual([...files]);
});
