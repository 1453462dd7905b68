import { describe, expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();
const russian = viewAt(archive, 'release', '/releases/forum-na-reke/');
const kazakh = viewAt(archive, 'release', '/kk/releases/forum-na-reke/');

test('a release has a page in each language in which it is written, and no other', () => {
  expect(addressesOf(archive, 'release')).toEqual([
    '/releases/forum-na-reke/',
    '/kk/releases/forum-na-reke/',
    '/releases/itogi-goda/',
    '/en/releases/vizit/',
  ]);
  expect(russian.alternates).toEqual({
    ru: '/releases/forum-na-reke/',
    kk: '/kk/releases/forum-na-reke/',
  });
});

test('the original shows its words and facts', () => {
  expect(russian).toMatchObject({
    locale: 'ru',
    id: 'forum-na-reke',
    title: 'На реке открылся форум',
    titleSupplied: false,
    lead: 'Форум собрал капитанов и строителей.',
    translation: null,
    published: '2019-05-14',
    place: { text: 'Устье', lang: 'ru' },
    issuer: { text: 'Министерство рек', lang: 'ru', href: '/organizations/ministerstvo-rek/' },
    event: { id: 'rechnoy-forum-ii', dates: '2019-05-14/2019-05-15', agreements: 1 },
    source: {
      publisher: 'Пресс-служба форума',
      url: 'https://forum.example/1',
      retrieved: '2020-01-05',
      sha256: null,
    },
    corrections: [{ date: '2020-02-01', text: 'Исправлено число судов.' }],
    added: '2020-01-10',
  });
});

test('agreements stand in the order of the announcement, each with its stage', () => {
  const shown = russian.agreements.map(({ id, stage }) => [id, stage.id, stage.text]);
  expect(shown).toEqual([
    ['vetryaki', 'announced', 'планируется подписать'],
    ['bridge', 'signed', 'подписано'],
  ]);
});

test('a translation has its own words, the same facts, and names its original', () => {
  expect(kazakh).toMatchObject({
    locale: 'kk',
    title: 'Өзенде форум ашылды',
    lead: 'Форум капитандар мен құрылысшыларды жинады.',
    place: { text: 'Устье', lang: 'ru' },
    published: '2019-05-14',
    translation: {
      translator: 'Kelisim',
      original: { text: 'На реке открылся форум', lang: 'ru', href: '/releases/forum-na-reke/' },
    },
  });
  expect(kazakh.body.file).toBe('releases/2019/forum-na-reke.kk.md');
  expect(kazakh.agreements.map(({ id }) => id)).toEqual(['vetryaki', 'bridge']);
});

test('a total stands beside what is listed and what is not named', () => {
  expect(russian.totals).toEqual([
    {
      documents: 9,
      called: ['документы'],
      amount: {
        value: 40_000_000,
        currency: 'USD',
        bound: 'more-than',
        asGiven: 'более 40 млн долларов США',
      },
      lang: 'ru',
      listed: 2,
      unnamed: 7,
    },
  ]);
});

test('a total smaller than the list leaves no negative number unnamed', () => {
  const few = fixtureArchive(({ releases }) => ({
    releases: releases.map((record) => ({
      ...record,
      totals: record.totals.map((total) => ({ ...total, documents: 1 })),
    })),
  }));
  expect(viewAt(few, 'release', '/releases/forum-na-reke/').totals[0]).toMatchObject({
    listed: 2,
    unnamed: 0,
  });
});

describe('links of the body', () => {
  test('lead to pages in the language of the page, or to the one that there is', () => {
    expect(russian.body.links).toEqual({
      'agreement:vetryaki': { href: '/agreements/vetryaki/', hreflang: 'ru' },
      'organization:zhel-energo': { href: '/organizations/zhel-energo/', hreflang: 'ru' },
      'agreement:bridge': { href: '/en/agreements/bridge/', hreflang: 'en' },
      'organization:ministerstvo-rek': { href: '/organizations/ministerstvo-rek/', hreflang: 'ru' },
      'event:rechnoy-forum-ii': { href: '/events/rechnoy-forum-ii/', hreflang: 'ru' },
    });
    expect(viewAt(archive, 'release', '/en/releases/vizit/').body.links).toEqual({
      'organization:sukhoy-dok': { href: '/en/organizations/sukhoy-dok/', hreflang: 'en' },
      'release:itogi-goda': { href: '/releases/itogi-goda/', hreflang: 'ru' },
    });
  });
});

test('organizations of agreements and of links are named once, by the alphabet of the reader', () => {
  const names = (address: string) =>
    viewAt(archive, 'release', address).organizations.map(({ text }) => text);
  expect(names('/releases/forum-na-reke/')).toEqual([
    'АО «Сухой док»',
    'Министерство рек',
    'ТОО «Жел Энерго»',
    'Northworks',
  ]);
  expect(names('/en/releases/vizit/')).toEqual([
    'Ministry of Rivers',
    'АО «Сухой док»',
    'ТОО «Жел Энерго»',
  ]);
  expect(names('/releases/itogi-goda/')).toEqual([]);
});

test('figures carry labels, value and what they are the sum of', () => {
  expect(russian.figures).toHaveLength(4);
  expect(russian.figures[0]).toEqual({
    id: 'cargo-2018',
    release: {
      text: 'На реке открылся форум',
      lang: 'ru',
      href: '/releases/forum-na-reke/',
      hreflang: 'ru',
    },
    indicator: { id: 'cargo', text: 'Перевозки', lang: 'ru' },
    direction: 'total',
    asGiven: { text: '7,5 млн долларов США', lang: 'ru' },
    value: 7_500_000,
    precision: 100_000,
    unit: { id: 'USD', text: 'доллары США', lang: 'ru' },
    period: '2018',
    parts: ['cargo-up', 'cargo-down'],
    countries: [{ id: 'XA', text: 'Аландия', lang: 'ru' }],
    sectors: [],
    sectorsAreExamples: false,
  });
});

test('a release leads to the older and the newer one, undated ones being the oldest', () => {
  const view = viewAt(archive, 'release', '/releases/itogi-goda/');
  expect(view.previous?.href).toBe('/en/releases/vizit/');
  expect(view.next?.href).toBe('/releases/forum-na-reke/');
  expect(viewAt(archive, 'release', '/en/releases/vizit/').previous).toBeNull();
  expect(viewAt(archive, 'release', '/releases/forum-na-reke/').next).toBeNull();
});
