import { expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement } from '#tests/fixtures/records.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();
const russian = viewAt(archive, 'agreement', '/agreements/vetryaki/');
const kazakh = viewAt(archive, 'agreement', '/kk/agreements/vetryaki/');
const bridge = viewAt(archive, 'agreement', '/en/agreements/bridge/');

test('an agreement has a page in each language of its title', () => {
  expect(addressesOf(archive, 'agreement')).toEqual([
    '/en/agreements/bridge/',
    '/agreements/parom/',
    '/agreements/vetryaki/',
    '/kk/agreements/vetryaki/',
    '/en/agreements/vetryaki/',
  ]);
});

test('the page shows what the agreement is', () => {
  expect(russian).toMatchObject({
    id: 'vetryaki',
    title: 'Ветряки на Верхнем плёсе',
    titleSupplied: true,
    language: 'ru',
    kind: { id: 'memorandum', text: 'меморандум', lang: 'ru' },
    kindAsGiven: { text: 'меморандум о дружбе', lang: 'ru' },
    kindBasis: 'own',
    stage: { id: 'announced', text: 'планируется подписать', lang: 'ru' },
    amount: {
      value: 1_250_000,
      currency: 'USD',
      bound: 'about',
      asGiven: 'около 1,25 млн долларов США',
    },
    event: { id: 'rechnoy-forum-ii', agreements: 1 },
    releases: [{ id: 'forum-na-reke', agreements: 2 }],
  });
});

test('parties stand in their order with form and country, absent ones as null', () => {
  expect(russian.parties).toEqual([
    expect.objectContaining({
      unnamed: false,
      link: {
        text: 'ТОО «Жел Энерго»',
        lang: 'ru',
        href: '/organizations/zhel-energo/',
        hreflang: 'ru',
      },
      legalForm: { id: 'too', text: 'товарищество с ограниченной ответственностью', lang: 'ru' },
      country: { id: 'XA', text: 'Аландия', lang: 'ru' },
    }),
    expect.objectContaining({
      unnamed: false,
      link: { text: 'Northworks', lang: 'en', href: '/organizations/northworks/', hreflang: 'ru' },
      legalForm: null,
      country: null,
    }),
  ]);
});

test('an unnamed party stays in the words of the source', () => {
  expect(bridge.parties[1]).toEqual({
    unnamed: true,
    as: null,
    text: { text: 'several builders', lang: 'en' },
    legalForm: null,
    country: null,
  });
});

test('a party named otherwise in the source keeps that name beside its own', () => {
  const ferry = viewAt(archive, 'agreement', '/agreements/parom/');
  expect(ferry.parties.map(({ as }) => as)).toEqual([null, { text: 'Жел-Энерго', lang: 'ru' }]);
  expect(ferry.parties[1]).toMatchObject({ link: { text: 'ТОО «Жел Энерго»' } });
});

test('the place of the subject, with the borders that the text means', () => {
  expect(russian).toMatchObject({
    subject: { text: 'Строительство двенадцати ветряков', lang: 'ru' },
    sectors: [{ id: 'energy', text: 'Энергетика' }],
    regions: [
      { id: 'XA-01', text: 'Верхняя область', borders: '2016' },
      { id: 'XB-02', text: 'Нижняя область', borders: null },
    ],
    countries: [{ id: 'XA' }, { id: 'XB' }],
    places: [{ text: 'Верхний плёс', lang: 'ru' }],
    concerns: [{ text: 'АО «Сухой док»', href: '/organizations/sukhoy-dok/' }],
  });
});

test('in another language what is not translated keeps the language it has', () => {
  expect(kazakh).toMatchObject({
    title: 'Жоғарғы иірімдегі жел қондырғылары',
    kind: { text: 'меморандум', lang: 'kk' },
    kindAsGiven: { text: 'меморандум о дружбе', lang: 'ru' },
    stage: { text: 'қол қою жоспарланған', lang: 'kk' },
    subject: { text: 'Строительство двенадцати ветряков', lang: 'ru' },
    places: [{ text: 'Верхний плёс', lang: 'ru' }],
    concerns: [{ text: 'АО «Сухой док»', lang: 'ru', href: '/kk/organizations/sukhoy-dok/' }],
  });
  expect(kazakh.body.links).toEqual({
    'organization:zhel-energo': { href: '/kk/organizations/zhel-energo/', hreflang: 'kk' },
  });
});

test('each step has its date and source; the last is where the agreement stands', () => {
  expect(bridge.stage).toEqual({ id: 'signed', text: 'signed', lang: 'en' });
  expect(bridge.steps).toEqual([
    {
      stage: { id: 'announced', text: 'planned for signing', lang: 'en' },
      date: '2019-05-14',
      source: {
        text: 'На реке открылся форум',
        lang: 'ru',
        href: '/releases/forum-na-reke/',
        hreflang: 'ru',
      },
    },
    {
      stage: { id: 'signed', text: 'signed', lang: 'en' },
      date: '2020-02',
      source: { text: 'Borean Gazette', href: 'https://gazette.example/bridge' },
    },
  ]);
});

test('what the sources leave open is null or an empty list, never a guess', () => {
  const bare = fixtureArchive(() => ({ agreements: [agreement({ id: 'bare' })], releases: [] }));
  expect(viewAt(bare, 'agreement', '/agreements/bare/')).toMatchObject({
    subject: null,
    concerns: [],
    sectors: [],
    regions: [],
    countries: [],
    places: [],
    amount: null,
    event: null,
    releases: [],
    steps: [{ date: null, source: null }],
  });
});

test('an agreement without a stage cannot be shown', () => {
  const stageless = fixtureArchive(() => ({
    agreements: [agreement({ id: 'bare', stages: [] })],
    releases: [],
  }));
  expect(() => viewAt(stageless, 'agreement', '/agreements/bare/')).toThrow('“bare” has no stage');
});
