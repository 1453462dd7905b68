import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#src/site.ts';
import { realArchive as archive } from '#tests/fixtures/real-archive.ts';
import { PAGES, SITE, pageAt } from './site.ts';

const WEB = '^https?://(?!localhost|127\\.0\\.0\\.1)';

test('every link inside the site leads somewhere, to a part of a page too', async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: '/',
    serverRoot: SITE,
    recurse: true,
    checkFragments: true,
    linksToSkip: [WEB],
    concurrency: 50,
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent, status }) => [parent, url, status])).toEqual([]);
  const checked = links.filter(({ state }) => state === LinkState.OK);
  expect(checked.length).toBeGreaterThan(PAGES.size);
});

test('every page is reached from the first one by links and the search form', () => {
  const found = reached('/', Infinity);
  const unreached = [...PAGES.keys()].filter((address) => !found.has(address));
  expect(unreached).toEqual(['/404.html']);
});

describe('every record', () => {
  const records = [
    ...Array.from(archive.releases.keys(), (id) => `releases/${id}/`),
    ...Array.from(archive.agreements.keys(), (id) => `agreements/${id}/`),
    ...Array.from(archive.organizations.keys(), (id) => `organizations/${id}/`),
    ...Array.from(archive.events.keys(), (id) => `events/${id}/`),
    ...Array.from(archive.taxonomies.series.keys(), (id) => `series/${id}/`),
  ];

  test.each(LOCALES)(
    'has a page in the language %s, four links from the search at most',
    (locale) => {
      const root = locale === 'ru' ? '/' : `/${locale}/`;
      const found = reached(`${root}search/`, 4);
      expect(records.length).toBeGreaterThanOrEqual(2 + 17 + 38 + 3 + 2);
      expect(records.filter((record) => !found.has(`${root}${record}`))).toEqual([]);
    },
  );
});

/** Addresses that are so many steps away from a page, or fewer. */
function reached(from: string, steps: number): ReadonlySet<string> {
  const found = new Set([from]);
  let edge = [from];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next = edge.flatMap((address) => {
      const { links, forms } = pageAt(address);
      return [...links.map(({ href }) => href), ...forms];
    });
    edge = [...new Set(next)].filter((href) => PAGES.has(href) && !found.has(href));
    for (const address of edge) found.add(address);
  }
  return found;
}
