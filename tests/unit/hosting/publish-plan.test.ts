import { describe, expect, it } from 'vitest';
import { breachesOf } from '#src/hosting/limits.ts';
import { manifestText, parseManifest, toManifest, type Manifest } from '#src/hosting/manifest.ts';
import { publishPlan } from '#src/hosting/publish-plan.ts';
import { formerAddresses, hostRedirects } from '#src/hosting/redirects.ts';

const site = (files: Readonly<Record<string, string>>): Manifest =>
  toManifest(
    'c',
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, sha256]) => ({ path, size: 1, sha256 })),
  );

const before = site({
  '_astro/a.CK6r7j6-.css': '1',
  'index.html': '1',
  'x/index.html': '1',
  'x/feed.xml': '1',
  'same/index.html': '1',
  'feed.xml': '1',
});
const after = site({
  '_astro/b.CK6r7j7-.css': '1',
  'index.html': '2',
  'y/index.html': '1',
  'y/cite.bib': '1',
  'same/index.html': '1',
  'feed.xml': '2',
  'y/feed.xml': '1',
  _redirects: '1',
});

describe('the difference to publish', () => {
  it('puts what is referred to before what refers to it, and deletes last', () => {
    expect(publishPlan(before, after)).toEqual([
      { action: 'upload', what: 'assets', files: ['_astro/b.CK6r7j7-.css'] },
      { action: 'upload', what: 'new-files', files: ['y/cite.bib', 'y/feed.xml'] },
      { action: 'upload', what: 'new-pages', files: ['y/index.html'] },
      { action: 'upload', what: 'hosts', files: ['_redirects'] },
      { action: 'upload', what: 'pages', files: ['index.html'] },
      { action: 'upload', what: 'entries', files: ['feed.xml', 'manifest.json'] },
      { action: 'purge', what: 'changed', files: ['/feed.xml', '/', '/manifest.json'] },
      { action: 'delete', what: 'gone-pages', files: ['x/feed.xml', 'x/index.html'] },
      { action: 'purge', what: 'gone-pages', files: ['/x/feed.xml', '/x/'] },
      { action: 'delete', what: 'gone-assets', files: ['_astro/a.CK6r7j6-.css'] },
    ]);
  });

  it('uploads everything where nothing is published yet', () => {
    const files = publishPlan(null, after).flatMap((step) => step.files);
    expect(files.sort()).toEqual([...after.files.map(({ path }) => path), 'manifest.json'].sort());
  });

  it('is nothing for the same site', () => {
    expect(publishPlan(after, after)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('is read as it was written', () => {
    expect(parseManifest(manifestText(after))).toEqual(after);
  });

  it('is refused when a line has been changed in it', () => {
    const text = manifestText(after).replace('"size":1', '"size":2');
    expect(() => parseManifest(text)).toThrow('damaged');
    expect(() => parseManifest('{')).toThrow('is not a manifest');
  });
});

it('knows what hosts take, and says what to do', () => {
  const large = toManifest('c', [{ path: 'big', size: 26 * 1024 ** 2, sha256: '1' }]);
  expect(breachesOf(large, 0).map(({ host, message }) => [host, message])).toEqual([
    ['Cloudflare Pages', `${26 * 1024 ** 2} bytes in big; it takes ${25 * 1024 ** 2}`],
  ]);
  expect(breachesOf(large, 0)[0]?.hint).toContain('by year');
  expect(breachesOf(after, 2001).map(({ host }) => host)).toEqual([
    'Cloudflare Pages',
    'GitHub Pages',
  ]);
});

it('leads from a former address to the page in the same language, or in one that it has', () => {
  const files = new Set(['b/index.html', 'b/feed.xml', 'kk/b/index.html']);
  const found = hostRedirects([{ from: '/a/', to: '/b/' }], (file) => files.has(file));
  expect(found.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/a/ /b/',
    '/a /b/',
    '/a/feed.xml /b/feed.xml',
    '/kk/a/ /kk/b/',
    '/kk/a /kk/b/',
    '/en/a/ /b/',
    '/en/a /b/',
    '/en/a/feed.xml /b/feed.xml',
  ]);
});

describe('an address that has no page any more', () => {
  const there = new Set([
    '/b/',
    '/figures/',
    '/organizations/',
    '/organizations/b/',
    '/organizations/b/2019/',
  ]);
  const isThere = (file: string) => there.has(`/${file.replace('index.html', '')}`);
  const moved = [{ from: '/organizations/a/', to: '/organizations/b/' }];
  const former = (...listed: string[]) => formerAddresses(listed, moved, isThere);

  it.each([
    ['in another language', '/kk/organizations/b/', '/organizations/b/'],
    ['a month that has become a year', '/organizations/b/2019/05/', '/organizations/b/2019/'],
    ['a part of a record that has another address', '/organizations/a/2019/', '/organizations/b/'],
    ['a year of a list', '/organizations/2019/', '/organizations/'],
    ['five years of a list that fits on one page again', '/figures/2016-2020/', '/figures/'],
    ['figures of one indicator', '/figures/exports/', '/figures/'],
    ['years of one indicator', '/figures/exports/2016-2020/', '/figures/'],
    ['organizations that begin alike', '/organizations/-/ab/', '/organizations/'],
  ])('leads to what is nearest: %s', (_, from, to) => {
    expect(former(from)).toEqual({ redirects: [{ from, to }], lost: [] });
  });

  it('is lost where nobody says where it leads: a section is no answer', () => {
    expect(former('/organizations/c/', '/about/').lost).toEqual(['/organizations/c/', '/about/']);
  });

  it('needs nothing when the page is there or has been redirected', () => {
    expect(former('/b/', '/organizations/a/')).toEqual({ redirects: [], lost: [] });
  });
});
