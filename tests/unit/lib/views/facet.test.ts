import { describe, expect, test } from 'vitest';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement } from '#tests/fixtures/records.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';

const archive = fixtureArchive();

test('every code with agreements has a list in each language, codes in lower case', () => {
  const russian = addressesOf(archive, 'facet').filter(
    (address) => !/^\/(?:kk|en)\//u.test(address),
  );
  expect(russian).toEqual([
    '/regions/xa-01/',
    '/regions/xb-02/',
    '/sectors/energy/',
    '/kinds/agreement/',
    '/kinds/memorandum/',
    '/stages/signed/',
    '/stages/announced/',
    '/countries/xa/',
    '/countries/xb/',
  ]);
  expect(addressesOf(archive, 'facet')).toHaveLength(russian.length * 3);
});

test('a list shows its agreements with stages, newest first, and no way to pages that are not', () => {
  expect(viewAt(archive, 'facet', '/kk/stages/announced/')).toMatchObject({
    facet: 'stages',
    term: { id: 'announced', text: 'қол қою жоспарланған', lang: 'kk' },
    period: { scope: 'all' },
    parts: [],
    total: 2,
    rows: [
      { id: 'vetryaki', stage: { text: 'қол қою жоспарланған' } },
      { id: 'parom', stage: { text: 'қол қою жоспарланған' } },
    ],
  });
});

test('a region says in whose borders its agreements mean it', () => {
  expect(viewAt(archive, 'facet', '/regions/xa-01/').borders).toEqual(['2016']);
  expect(viewAt(archive, 'facet', '/regions/xb-02/').borders).toEqual([]);
});

describe('a list that does not fit on a page', () => {
  const large = fixtureArchive(() => ({
    releases: [],
    agreements: Array.from({ length: 201 }, (_, index) =>
      agreement({
        id: `a${index}`,
        stages: [{ stage: 'announced', date: index === 0 ? '2016-09' : '2017', source: null }],
      }),
    ),
  }));

  test('leads to five years at a time, then to years', () => {
    const whole = viewAt(large, 'facet', '/en/stages/announced/');
    expect(whole.rows).toEqual([]);
    expect(whole.parts.map(({ href, count }) => [href, count])).toEqual([
      ['/en/stages/announced/2016-2020/', null],
    ]);
  });

  test('has a page for each year', () => {
    const span = viewAt(large, 'facet', '/en/stages/announced/2016-2020/');
    expect([span.rows, span.parts.map(({ href }) => href)]).toEqual([
      [],
      ['/en/stages/announced/2017/', '/en/stages/announced/2016/'],
    ]);
    const year = viewAt(large, 'facet', '/en/stages/announced/2016/');
    expect(year.rows.map(({ id }) => id)).toEqual(['a0']);
    expect(viewAt(large, 'facet', '/stages/announced/2017/').rows).toHaveLength(200);
  });
});
