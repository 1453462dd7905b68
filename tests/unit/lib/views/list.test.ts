import { describe, expect, test } from 'vitest';
import type { Release } from '#src/lib/records/release.ts';
import { LIMITS } from '#src/site.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { release } from '#tests/fixtures/records.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const FULL = LIMITS.rowsPerPage;

/** So many releases with the same date, `null` for none. */
const releases = (count: number, published: string | null): Release[] =>
  Array.from({ length: count }, (_, index) =>
    release({ id: `${published ?? 'undated'}-r${index}`, published }),
  );

/** An archive of nothing but these releases. */
const archiveOf = (...groups: Release[][]) =>
  fixtureArchive(() => ({ releases: groups.flat(), agreements: [], events: [] }));

/** What a page shows of a list: its parts as address and count, and how many rows. */
function shown(archive: ReturnType<typeof archiveOf>, address: string) {
  const { parts, rows, total } = viewAt(archive, 'list', address);
  return { parts: parts.map(({ href, count }) => [href, count]), rows: rows.length, total };
}

describe('pages of a list', () => {
  test('stand by year and month, with “undated” always there', () => {
    const addresses = addressesOf(archiveOf(releases(1, '2019-05'), releases(1, '2018')), 'list');
    expect(addresses.filter((address) => address.startsWith('/releases/'))).toEqual([
      '/releases/',
      '/releases/2019/',
      '/releases/2019/05/',
      '/releases/2018/',
      '/releases/undated/',
    ]);
  });

  test('an empty archive has lists without rows', () => {
    expect(shown(archiveOf(), '/releases/')).toEqual({ parts: [], rows: 0, total: 0 });
    expect(shown(archiveOf(), '/kk/events/undated/')).toEqual({ parts: [], rows: 0, total: 0 });
  });

  test.each([
    [FULL, FULL, true],
    [FULL + 1, 0, false],
  ])(
    '%i releases show %i rows on the first page; what only leads on counts nothing',
    (count, rows, counted) => {
      const archive = archiveOf(releases(count - 1, '2019-05'), releases(1, null));
      expect(shown(archive, '/releases/')).toEqual({
        parts: [
          ['/releases/2019/', counted ? count - 1 : null],
          ['/releases/undated/', counted ? 1 : null],
        ],
        rows,
        total: counted ? count : null,
      });
    },
  );

  test.each([
    ['all of a year that fits', FULL - 1, FULL, true],
    ['what has no month, of a year that does not', FULL, 1, false],
  ])('show %s', (_, inMay, rows, counted) => {
    const archive = archiveOf(releases(inMay, '2019-05-02'), releases(1, '2019'));
    expect(shown(archive, '/releases/2019/')).toEqual({
      parts: [['/releases/2019/05/', counted ? inMay : null]],
      rows,
      total: counted ? inMay + 1 : null,
    });
  });

  test('a month and “undated” show everything, however much', () => {
    const archive = archiveOf(releases(FULL + 5, '2019-05-02'), releases(FULL + 7, null));
    expect(shown(archive, '/releases/2019/05/')).toMatchObject({ rows: FULL + 5, parts: [] });
    expect(shown(archive, '/releases/undated/')).toMatchObject({ rows: FULL + 7, parts: [] });
  });

  test('nothing is lost between the pages of a divided list', () => {
    const archive = archiveOf(
      releases(FULL, '2019-05'),
      releases(3, '2019-06-01'),
      releases(2, '2019'),
      releases(4, '2018'),
      releases(5, '[..2019]'),
    );
    const pages = addressesOf(archive, 'list').filter((page) => page.startsWith('/releases/'));
    const found = pages.flatMap((page) => viewAt(archive, 'list', page).rows.map(({ id }) => id));
    expect(new Set(found).size).toBe(FULL + 14);
    expect(found).toHaveLength(FULL + 14);
  });

  test('a new record changes the page that shows it and none that leads there', () => {
    const before = archiveOf(releases(FULL, '2019-05-02'), releases(FULL, '2019-06-01'));
    const after = archiveOf(
      releases(FULL, '2019-05-02'),
      releases(FULL, '2019-06-01'),
      releases(1, '2019-06-02'),
    );
    const changed = addressesOf(after, 'list').filter(
      (page) =>
        JSON.stringify(viewAt(before, 'list', page)) !==
        JSON.stringify(viewAt(after, 'list', page)),
    );
    expect(changed).toEqual([
      '/releases/2019/06/',
      '/kk/releases/2019/06/',
      '/en/releases/2019/06/',
    ]);
  });

  test('links stay in the language of the page', () => {
    const { parts } = shown(archiveOf(releases(1, '2019-05')), '/kk/releases/2019/');
    expect(parts).toEqual([['/kk/releases/2019/05/', 1]]);
  });
});

describe('rows', () => {
  const archive = fixtureArchive();

  test('of releases: in the language of the reader, else in the one that there is', () => {
    expect(viewAt(archive, 'list', '/kk/releases/').rows).toEqual([
      {
        id: 'forum-na-reke',
        link: {
          text: 'Өзенде форум ашылды',
          lang: 'kk',
          href: '/kk/releases/forum-na-reke/',
          hreflang: 'kk',
        },
        lead: { text: 'Форум капитандар мен құрылысшыларды жинады.', lang: 'kk' },
        published: '2019-05-14',
        added: '2020-01-10',
        agreements: 2,
      },
      expect.objectContaining({
        id: 'itogi-goda',
        link: expect.objectContaining({ lang: 'ru', href: '/releases/itogi-goda/' }),
      }),
      expect.objectContaining({
        id: 'vizit',
        link: expect.objectContaining({ lang: 'en', href: '/en/releases/vizit/' }),
        published: '[..2019-09-01]',
        agreements: 1,
      }),
    ]);
  });

  test('of agreements: kind, stage and parties in order', () => {
    const { rows } = viewAt(archive, 'list', '/en/agreements/2020/');
    expect(rows).toEqual([
      {
        id: 'bridge',
        link: {
          text: 'Bridge over the Lower Reach',
          lang: 'en',
          href: '/en/agreements/bridge/',
          hreflang: 'en',
        },
        kind: { id: 'agreement', text: 'agreement', lang: 'en' },
        stage: { id: 'signed', text: 'signed', lang: 'en' },
        parties: [
          expect.objectContaining({
            unnamed: false,
            link: expect.objectContaining({ text: 'Ministry of Rivers' }),
          }),
          { unnamed: true, text: { text: 'several builders', lang: 'en' } },
        ],
        moment: { year: 2020, month: 2 },
      },
    ]);
  });

  test('of events: dates, place and the number of agreements', () => {
    const { rows } = viewAt(archive, 'list', '/en/events/2019/');
    expect(rows).toEqual([
      {
        id: 'rechnoy-forum-ii',
        link: {
          text: 'II River Forum',
          lang: 'en',
          href: '/en/events/rechnoy-forum-ii/',
          hreflang: 'en',
        },
        dates: '2019-05-14/2019-05-15',
        place: { text: 'Ustye', lang: 'en' },
        agreements: 1,
      },
    ]);
  });
});
