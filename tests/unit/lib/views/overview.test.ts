import { describe, expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { release } from '#tests/fixtures/records.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();

describe('the home page', () => {
  const home = viewAt(archive, 'home', '/en/');

  test('counts what there is, drafts not', () => {
    expect(home.counts).toEqual({
      releases: 3,
      agreements: 3,
      stages: [
        { stage: { id: 'announced', text: 'planned for signing', lang: 'en' }, count: 2 },
        { stage: { id: 'signed', text: 'signed', lang: 'en' }, count: 1 },
      ],
      organizations: 4,
      events: 3,
      figures: 4,
    });
  });

  test('shows what came in last, events and series', () => {
    expect(home.newest.map(({ id }) => id)).toEqual(['vizit', 'itogi-goda', 'forum-na-reke']);
    expect(home.events.map(({ id }) => id)).toEqual([
      'rechnoy-forum-ii',
      'rechnoy-forum-i',
      'kruglyy-stol',
    ]);
    expect(home.series).toEqual([
      { text: 'River Forum', lang: 'en', href: '/en/series/rechnoy-forum/', hreflang: 'en' },
    ]);
  });

  test('leads to the years of each list', () => {
    const { releases, agreements, events } = home.periods;
    const hrefs = (parts: typeof releases) => parts.map(({ href, count }) => `${href} ${count}`);
    expect(hrefs(releases)).toEqual(['/en/releases/2019/ 2', '/en/releases/undated/ 1']);
    expect(hrefs(agreements)).toEqual([
      '/en/agreements/2020/ 1',
      '/en/agreements/2019/ 1',
      '/en/agreements/undated/ 1',
    ]);
    expect(hrefs(events)).toContain('/en/events/2018/ 1');
  });

  test('shows ten releases at most, of one day in the order of identifiers', () => {
    const many = fixtureArchive(() => ({
      releases: Array.from({ length: 12 }, (_, index) => release({ id: `r${11 - index}` })),
    }));
    const newest = viewAt(many, 'home', '/').newest.map(({ id }) => id);
    expect(newest).toEqual(['r0', 'r1', 'r10', 'r11', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7']);
  });
});

test('a series lists its editions, the latest number first', () => {
  expect(addressesOf(archive, 'series')).toEqual([
    '/series/rechnoy-forum/',
    '/kk/series/rechnoy-forum/',
    '/en/series/rechnoy-forum/',
  ]);
  const series = viewAt(archive, 'series', '/kk/series/rechnoy-forum/');
  expect(series.series).toEqual({ id: 'rechnoy-forum', text: 'Өзен форумы', lang: 'kk' });
  expect(series.editions.map(({ edition, event }) => [edition, event.id])).toEqual([
    [2, 'rechnoy-forum-ii'],
    [1, 'rechnoy-forum-i'],
  ]);
});

test('a page of all codes counts their records and leads to those that have a list', () => {
  const { rows } = viewAt(archive, 'overview', '/en/kinds/');
  expect(rows.map(({ term, href, count }) => [term.id, href, count])).toEqual([
    ['memorandum', '/en/kinds/memorandum/', 1],
    ['agreement', '/en/kinds/agreement/', 2],
  ]);
});

test('of the regions those of Kazakhstan stand there even without agreements', () => {
  const { rows } = viewAt(realArchive, 'overview', '/regions/');
  expect(rows.filter(({ country }) => country === 'KZ')).toHaveLength(20);
  expect(rows.find(({ term }) => term.id === 'KZ-27')).toEqual({
    term: { id: 'KZ-27', text: 'Западно-Казахстанская область', lang: 'ru' },
    short: { text: 'ЗКО', lang: 'ru' },
    href: null,
    count: 0,
    exact: true,
    country: 'KZ',
  });
});

test('figures that do not fit on a page stand apart by indicator', () => {
  const large = fixtureArchive(({ releases }) => ({
    releases: releases.map((each) => ({
      ...each,
      figures: each.figures.flatMap((figure) =>
        Array.from({ length: 201 }, (_, index) => ({ ...figure, id: `${figure.id}-${index}` })),
      ),
    })),
  }));
  const { indicators } = viewAt(large, 'figures', '/figures/');
  expect(indicators).toMatchObject([
    { rows: [], href: '/figures/ships/' },
    { rows: [], href: '/figures/cargo/' },
  ]);
  expect(viewAt(large, 'indicator', '/figures/ships/').rows).toHaveLength(201);
});

test('organizations that do not fit on a page stand by how their identifiers begin', () => {
  const large = fixtureArchive(({ organizations: [first] }) => ({
    releases: [],
    agreements: [],
    events: [],
    organizations: first
      ? Array.from({ length: 201 }, (_, index) => ({
          ...first,
          id: `${index < 200 ? 'a' : 'b'}-${index}`,
        }))
      : [],
  }));
  expect(viewAt(large, 'organizations', '/kk/organizations/')).toMatchObject({
    rows: [],
    parts: [
      { prefix: 'a', href: '/kk/organizations/-/a/' },
      { prefix: 'b', href: '/kk/organizations/-/b/' },
    ],
  });
  expect(viewAt(large, 'organizations', '/kk/organizations/-/a/').rows).toHaveLength(200);
});

test('the page of all series counts events', () => {
  expect(viewAt(archive, 'overview', '/series/').rows).toMatchObject([
    { term: { id: 'rechnoy-forum' }, href: '/series/rechnoy-forum/', count: 2 },
  ]);
});

test('figures stand by indicator in the order of the list, without empty ones', () => {
  const { indicators } = viewAt(archive, 'figures', '/figures/');
  expect(indicators.map(({ indicator, rows }) => [indicator.id, rows.map(({ id }) => id)])).toEqual(
    [
      ['ships', ['suda']],
      ['cargo', ['cargo-2018', 'cargo-up', 'cargo-down']],
    ],
  );
  expect(indicators[0]?.rows[0]).toMatchObject({
    value: 120,
    unit: { id: 'ships', text: 'суда' },
    asGiven: { text: '120 судов', lang: 'ru' },
    sectors: [{ id: 'transport', text: 'Транспорт' }],
    sectorsAreExamples: true,
    release: { href: '/releases/forum-na-reke/' },
  });
});

test('the search page names the codes and months that occur', () => {
  const { codes, months } = viewAt(archive, 'search', '/kk/search/');
  const named = Object.entries(codes).map(([list, labels]) => [
    list,
    labels.map(({ id, text }) => `${id}: ${text}`),
  ]);
  expect(Object.fromEntries(named)).toEqual({
    regions: ['XA-01: Жоғарғы облыс', 'XB-02: Төменгі облыс'],
    sectors: ['energy: Энергетика'],
    kinds: ['agreement: келісім', 'memorandum: меморандум'],
    stages: ['announced: қол қою жоспарланған', 'signed: қол қойылған'],
    countries: ['XA: Аландия', 'XB: Борея'],
  });
  expect(months).toEqual([
    { year: 2020, month: 2 },
    { year: 2019, month: 5 },
  ]);
});

test('an editorial page carries its words and the digest of its file', () => {
  expect(addressesOf(archive, 'editorial')).toEqual(['/en/about/', '/kk/about/', '/about/']);
  expect(viewAt(archive, 'editorial', '/kk/about/')).toMatchObject({
    entry: 'about.kk',
    title: 'About kk',
    description: 'One sentence kk.',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
    alternates: { ru: '/about/', kk: '/kk/about/', en: '/en/about/' },
  });
});
