import { expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();
const forum = viewAt(archive, 'event', '/events/rechnoy-forum-ii/');
const english = viewAt(archive, 'event', '/en/events/rechnoy-forum-ii/');

test('an event has a page in every language', () => {
  expect(addressesOf(archive, 'event')).toHaveLength(3 * 3);
  expect(english.alternates).toEqual({
    ru: '/events/rechnoy-forum-ii/',
    kk: '/kk/events/rechnoy-forum-ii/',
    en: '/en/events/rechnoy-forum-ii/',
  });
});

test('the page shows what the event is', () => {
  expect(forum).toMatchObject({
    name: { text: 'II Речной форум', lang: 'ru' },
    language: 'ru',
    series: { text: 'Речной форум', lang: 'ru', href: '/series/rechnoy-forum/', hreflang: 'ru' },
    edition: 2,
    partOf: null,
    theme: { text: 'Река как дорога', lang: 'ru' },
    aims: [{ text: 'Показать новые суда', lang: 'ru' }],
    dates: '2019-05-14/2019-05-15',
    timeZone: 'Asia/Almaty',
    place: { text: 'Устье', lang: 'ru' },
  });
});

test('the programme: local times, venues by name, owners with a link', () => {
  expect(forum.venues).toEqual([
    {
      id: 'dok',
      name: { text: 'Здание АО «Сухой док»', lang: 'ru' },
      address: { text: 'Набережная, 1', lang: 'ru' },
      organization: expect.objectContaining({ href: '/organizations/sukhoy-dok/' }),
    },
    {
      id: 'prichal',
      name: { text: 'Причал № 3', lang: 'ru' },
      address: null,
      organization: null,
    },
  ]);
  expect(forum.sessions).toEqual([
    {
      id: 'otkrytie',
      kind: 'plenary',
      title: { text: 'Открытие', lang: 'ru' },
      start: '2019-05-14T09:00',
      end: '2019-05-14T10:30',
      venue: { text: 'Здание АО «Сухой док»', lang: 'ru' },
    },
    {
      id: 'barzhi',
      kind: 'section',
      title: { text: 'Баржи', lang: 'ru' },
      start: '2019-05-14T11:30',
      end: null,
      venue: { text: 'Причал № 3', lang: 'ru' },
    },
  ]);
});

test('who runs it, who takes part and how many', () => {
  expect(forum.organizers.map(({ organization, role }) => [organization.text, role.text])).toEqual([
    ['Министерство рек', 'организатор'],
    ['АО «Сухой док»', 'партнёр'],
  ]);
  expect(english.participants).toEqual([
    {
      text: { text: 'Министр рек', lang: 'ru' },
      office: { text: 'Министр рек Бореи', lang: 'ru' },
      status: 'attended',
      session: { text: 'Opening', lang: 'en' },
    },
    { text: { text: 'Капитаны', lang: 'ru' }, office: null, status: 'expected', session: null },
  ]);
  expect(forum.attendance).toEqual([
    { count: 300, bound: 'more-than', of: 'delegates', status: 'attended' },
  ]);
});

test('what releases announced stands beside what the archive lists', () => {
  expect(forum.announced).toEqual([
    {
      release: expect.objectContaining({ href: '/releases/forum-na-reke/' }),
      total: expect.objectContaining({ documents: 9, listed: 2, unnamed: 7 }),
    },
  ]);
  expect(forum.agreements.map(({ id, stage }) => [id, stage.id])).toEqual([
    ['vetryaki', 'announced'],
  ]);
  expect(forum.releases.map(({ id }) => id)).toEqual(['forum-na-reke']);
});

test('a meeting inside leads out, and the event leads in', () => {
  expect(forum.inside.map(({ id }) => id)).toEqual(['kruglyy-stol']);
  const inside = viewAt(archive, 'event', '/kk/events/kruglyy-stol/');
  expect(inside.partOf).toEqual({
    text: 'II Өзен форумы',
    lang: 'kk',
    href: '/kk/events/rechnoy-forum-ii/',
    hreflang: 'kk',
  });
  expect(inside).toMatchObject({ series: null, edition: null, dates: null, place: null });
});

test('an event leads to the other events of its series and counts its documents by kind', () => {
  const { editions, kinds } = viewAt(archive, 'event', '/events/rechnoy-forum-ii/');
  expect(editions).toMatchObject([
    {
      edition: 1,
      link: { href: '/events/rechnoy-forum-i/' },
      dates: expect.stringContaining('2018'),
    },
  ]);
  expect(kinds).toMatchObject([{ term: { id: 'memorandum' }, count: 1 }]);
});
