import { describe, expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement, organization, release } from '#tests/fixtures/records.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();

test('an organization has a page in every language', () => {
  expect(addressesOf(archive, 'organization').slice(0, 3)).toEqual([
    '/organizations/ministerstvo-rek/',
    '/kk/organizations/ministerstvo-rek/',
    '/en/organizations/ministerstvo-rek/',
  ]);
  expect(addressesOf(archive, 'organization')).toHaveLength(4 * 3);
});

test('the page shows all names with basis and validity', () => {
  const view = viewAt(archive, 'organization', '/kk/organizations/zhel-energo/');
  expect(view.name).toEqual({ text: '«Жел Энерго» ЖШС', lang: 'kk' });
  expect(view.names).toEqual([
    { text: 'ТОО «Жел Энерго»', lang: 'ru', basis: 'text', from: null, to: null, note: null },
    {
      text: '«Жел Энерго» ЖШС',
      lang: 'kk',
      basis: 'translation',
      from: null,
      to: null,
      note: null,
    },
    {
      text: 'Жел-Энерго',
      lang: 'ru',
      basis: 'text',
      from: '2001',
      to: '2010',
      note: { text: 'Так себя называла до преобразования.', lang: 'ru' },
    },
  ]);
  expect(view).toMatchObject({
    kind: { id: 'company', text: 'компания', lang: 'kk' },
    legalForm: { id: 'too', text: 'жауапкершілігі шектеулі серіктестік' },
    country: { id: 'XA', text: 'Аландия', lang: 'kk' },
    about: { text: 'Строит ветряные станции.', lang: 'ru' },
  });
});

test('an organization without a name in the language of the page shows its first', () => {
  const view = viewAt(archive, 'organization', '/organizations/northworks/');
  expect(view.name).toEqual({ text: 'Northworks', lang: 'en' });
  expect(view).toMatchObject({ legalForm: null, country: null, about: null });
});

test('the page leads to everything that refers to the organization', () => {
  const dock = viewAt(archive, 'organization', '/organizations/sukhoy-dok/');
  expect(dock.agreements).toEqual([]);
  expect(dock.concerned.map(({ id }) => id)).toEqual(['vetryaki']);
  expect(dock.events).toEqual([
    {
      event: expect.objectContaining({ id: 'rechnoy-forum-ii' }),
      roles: [{ id: 'partner', text: 'партнёр', lang: 'ru' }],
      venues: [{ text: 'Здание АО «Сухой док»', lang: 'ru' }],
    },
  ]);
  expect(dock.releases.map(({ id }) => id)).toEqual(['forum-na-reke', 'vizit']);

  const ministry = viewAt(archive, 'organization', '/organizations/ministerstvo-rek/');
  expect(ministry.agreements.map(({ id, stage }) => [id, stage.id])).toEqual([
    ['bridge', 'signed'],
    ['parom', 'announced'],
  ]);
  expect(ministry.events[0]).toMatchObject({ roles: [{ id: 'organizer' }], venues: [] });
});

test.each([
  ['ru', '/organizations/', ['«Альфа»', 'Бета № 2', 'Бета № 10', 'Alpha']],
  ['en', '/en/organizations/', ['Alpha', '«Альфа»', 'Бета № 2', 'Бета № 10']],
])(
  'the list is in the alphabet of %s, quotation marks aside, numbers by value',
  (_, address, names) => {
    const basis = { basis: 'text', from: null, to: null, note: null } as const;
    const organizations = ['Бета № 10', 'Alpha', '«Альфа»', 'Бета № 2'].map((text, index) =>
      organization({ id: `o${index}`, names: [{ text, language: 'ru', ...basis }] }),
    );
    const small = fixtureArchive(() => ({
      organizations,
      agreements: [],
      releases: [],
      events: [],
    }));
    const { rows } = viewAt(small, 'organizations', address);
    expect(rows.map(({ link }) => link.text)).toEqual(names);
  },
);

test('a row of the list counts the agreements of the organization', () => {
  const { rows } = viewAt(archive, 'organizations', '/organizations/');
  expect(rows.map(({ id, agreements }) => [id, agreements])).toEqual([
    ['sukhoy-dok', 0],
    ['ministerstvo-rek', 2],
    ['zhel-energo', 2],
    ['northworks', 1],
  ]);
});

test('the page counts stages and those with whom the organization means to agree', () => {
  const ministry = viewAt(archive, 'organization', '/organizations/ministerstvo-rek/');
  expect(ministry.stages.map(({ term, count }) => [term.id, count])).toEqual([
    ['announced', 1],
    ['signed', 1],
  ]);
  expect(ministry.counterparties).toMatchObject({
    rows: [{ link: { href: '/organizations/zhel-energo/' }, count: 1 }],
    total: 1,
  });
});

describe('an organization with more documents than fit on a page', () => {
  const party = { organization: 'northworks', unnamed: false, as: null, text: null } as const;
  const ids = Array.from({ length: 201 }, (_, index) => `a${index}`);
  const large = fixtureArchive(() => ({
    agreements: ids.map((id, index) =>
      agreement({
        id,
        parties: [party],
        stages: [{ stage: 'announced', date: index === 0 ? null : '2016-09', source: null }],
      }),
    ),
    releases: ids.map((id) => release({ id: `r-${id}`, agreements: [id] })),
  }));

  test('leads to their years and shows none itself', () => {
    const view = viewAt(large, 'organization', '/kk/organizations/northworks/');
    expect(view).toMatchObject({ agreements: [], total: 201, releasesTotal: 201 });
    expect(view.releases).toHaveLength(50);
    expect(view.parts.map(({ href, count }) => [href, count])).toEqual([
      ['/kk/organizations/northworks/2016-2020/', 200],
      ['/kk/organizations/northworks/undated/', 1],
    ]);
  });

  test('has a page for each five years and what has no date', () => {
    const addresses = addressesOf(large, 'organizationPeriod');
    expect(addresses.filter((address) => address.startsWith('/organizations/'))).toEqual([
      '/organizations/northworks/2016-2020/',
      '/organizations/northworks/undated/',
    ]);
    const span = viewAt(large, 'organizationPeriod', '/organizations/northworks/2016-2020/');
    expect(span.rows).toHaveLength(200);
    const undated = viewAt(large, 'organizationPeriod', '/organizations/northworks/undated/');
    expect(undated.rows.map(({ id }) => id)).toEqual(['a0']);
  });

  test('a small one has no such pages', () => {
    expect(addressesOf(archive, 'organizationPeriod')).toEqual([]);
  });
});
