import { describe, expect, test } from 'vitest';
import { agreementJsonLd } from '#src/lib/json-ld/agreement.ts';
import { eventJsonLd } from '#src/lib/json-ld/event.ts';
import { organizationJsonLd } from '#src/lib/json-ld/organization.ts';
import { releaseJsonLd } from '#src/lib/json-ld/release.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { realArchive } from '#tests/fixtures/real-archive.ts';
import { event } from '#tests/fixtures/records.ts';
import { viewAt } from '#tests/fixtures/view.ts';
import { read, SITE, valuesIn, viewsOf } from './read.ts';

const archive = fixtureArchive();

describe('a release', () => {
  const news = releaseJsonLd(viewAt(archive, 'release', '/kk/releases/forum-na-reke/'), SITE);

  test('is news where the day of its publication is known', () => {
    expect(read(news)).toMatchObject([
      {
        '@type': 'NewsArticle',
        datePublished: '2019-05-14',
        dateModified: '2020-02-01',
        inLanguage: 'kk',
        translationOfWork: { '@id': `${SITE}/releases/forum-na-reke/` },
        isBasedOn: {
          '@type': 'MediaObject',
          url: 'https://forum.example/1',
          publisher: { name: 'Пресс-служба форума' },
          author: { '@id': `${SITE}/organizations/ministerstvo-rek/#organization` },
          locationCreated: { '@type': 'Place', name: 'Устье' },
        },
        about: { '@id': `${SITE}/events/rechnoy-forum-ii/#event` },
        correction: [{ datePublished: '2020-02-01', inLanguage: 'ru' }],
      },
    ]);
  });

  test.each(['/releases/itogi-goda/', '/en/releases/vizit/'])(
    '%s is a report without a day',
    (address) => {
      const [thing] = read(releaseJsonLd(viewAt(archive, 'release', address), SITE));
      expect(thing).toMatchObject({ '@type': 'Report' });
      expect(thing).not.toHaveProperty('datePublished');
    },
  );

  test('mentions no agreement without its stage', () => {
    const mentions = [...valuesIn(read(news))].flatMap(([, value]) =>
      typeof value === 'object' && value !== null && '@type' in value ? [value] : [],
    );
    const works = mentions.filter((value) => value['@type'] === 'CreativeWork');
    expect(
      works.map((value) => ('creativeWorkStatus' in value ? value.creativeWorkStatus : null)),
    ).toEqual(['қол қою жоспарланған', 'қол қойылған']);
  });
});

test('an agreement has its stage, its parties and where it was announced', () => {
  const [page] = read(
    agreementJsonLd(viewAt(archive, 'agreement', '/en/agreements/vetryaki/'), SITE),
  );
  expect(page).toMatchObject({
    isBasedOn: [{ '@id': `${SITE}/releases/forum-na-reke/` }],
    mainEntity: {
      '@id': `${SITE}/en/agreements/vetryaki/#agreement`,
      creativeWorkStatus: 'planned for signing',
      mentions: [
        { '@id': `${SITE}/organizations/zhel-energo/#organization` },
        { name: 'Northworks' },
        { '@id': `${SITE}/organizations/sukhoy-dok/#organization` },
        { '@type': 'Event' },
      ],
    },
  });
});

test('an event has its days, the times of its sessions with their offset, and no invented ends', () => {
  const [forum] = read(eventJsonLd(viewAt(archive, 'event', '/en/events/rechnoy-forum-ii/'), SITE));
  expect(forum).toMatchObject({
    startDate: '2019-05-14',
    endDate: '2019-05-15',
    location: [
      { name: 'Здание АО «Сухой док»', address: 'Набережная, 1, Ustye' },
      { name: 'Причал № 3' },
    ],
    superEvent: [{ '@type': 'EventSeries', '@id': `${SITE}/series/rechnoy-forum/#series` }],
  });
  const sessions = (forum?.['subEvent'] as Record<string, unknown>[]).slice(0, 2);
  expect(sessions.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
    ['2019-05-14T09:00+06:00', '2019-05-14T10:30+06:00'],
    ['2019-05-14T11:30+06:00', undefined],
  ]);
  const late = { id: 's', kind: 'plenary', title: { ru: 's' }, end: null, venue: 'v' } as const;
  const now = fixtureArchive(() => ({
    events: [
      event({
        id: 'e',
        venues: [{ id: 'v', name: { ru: 'v' }, address: null, organization: null }],
        sessions: [{ ...late, start: '2024-06-01T09:00' }],
      }),
    ],
    releases: [],
    agreements: [],
  }));
  const [today] = read(eventJsonLd(viewAt(now, 'event', '/events/e/'), SITE));
  expect(today?.['subEvent']).toMatchObject([{ startDate: '2024-06-01T09:00+05:00' }]);
});

test('an organization has its other names and the country that a source states', () => {
  const things = read(
    viewsOf(realArchive, 'organization').flatMap((view) => organizationJsonLd(view, SITE)),
  );
  const claas = things.find(
    ({ mainEntityOfPage }) => mainEntityOfPage === `${SITE}/organizations/claas/`,
  );
  expect(claas).toMatchObject({
    name: 'КЛААС',
    alternateName: ['CLAAS'],
    address: { addressCountry: 'DE' },
  });
  const stated = things.filter((thing) => 'address' in thing);
  expect(stated).toHaveLength(3 * 11);
});
