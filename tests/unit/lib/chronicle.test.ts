import { describe, expect, test } from 'vitest';
import { chronicle, newestFirst, type Dated } from '#src/lib/graph/chronicle.ts';
import { momentOf } from '#src/lib/graph/chronicles.ts';
import { knownDate } from '#src/lib/dates/edtf.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement, event, release } from '#tests/fixtures/records.ts';

const dated = (id: string, date: string | null, added: string | null = null): Dated => ({
  id,
  moment: knownDate(date),
  date,
  added,
});

/** In the order in which a reader meets them. */
const SORTED = [
  dated('next-year', '2020'),
  dated('december', '2019-12'),
  dated('second-half-of-may', '2019-05-20'),
  dated('first-half-of-may-late', '2019-05-03', '2021-01-02'),
  dated('first-half-of-may', '2019-05-03', '2021-01-01'),
  dated('may', '2019-05'),
  dated('year-only', '2019'),
  dated('undated-late', '[..2019-09-01]', '2021-01-02'),
  dated('undated-a', null, '2021-01-02'),
  dated('undated-b', null, '2021-01-02'),
  dated('undated-never-added', null, null),
];

const ids = (records: readonly Dated[] | undefined) => records?.map(({ id }) => id);

describe('newest first', () => {
  test.each([1, 3, 5, 7])('whatever the order before (step %i)', (step) => {
    const shuffled = SORTED.map((_, index) => SORTED[(index * step) % SORTED.length]);
    expect(ids(shuffled.filter((record) => record !== undefined).sort(newestFirst))).toEqual(
      ids(SORTED),
    );
  });
});

describe('a chronicle', () => {
  const { all, undated, years } = chronicle([...SORTED].reverse());

  test('holds everything once, the undated last', () => {
    expect(ids(all)).toEqual(ids(SORTED));
    expect(ids(undated)).toEqual(ids(SORTED.slice(7)));
  });

  test('years and months come latest first', () => {
    expect([...years.keys()]).toEqual([2020, 2019]);
    expect([...(years.get(2019)?.months.keys() ?? [])]).toEqual([12, 5]);
  });

  test('a record without a month stays with its year', () => {
    expect(ids(years.get(2019)?.withoutMonth)).toEqual(['year-only']);
    expect(ids(years.get(2019)?.months.get(5))).toEqual([
      'second-half-of-may',
      'first-half-of-may-late',
      'first-half-of-may',
      'may',
    ]);
    expect(ids(years.get(2019)?.all)).toEqual(ids(SORTED.slice(1, 7)));
  });
});

describe('where records of the archive stand', () => {
  const { chronicles } = fixtureArchive();

  test.each([
    ['releases', ['forum-na-reke', 'itogi-goda', 'vizit'], ['vizit']],
    ['agreements', ['bridge', 'vetryaki', 'parom'], ['parom']],
    ['events', ['rechnoy-forum-ii', 'rechnoy-forum-i', 'kruglyy-stol'], ['kruglyy-stol']],
  ] as const)('%s', (name, all, undated) => {
    expect(ids(chronicles[name].all)).toEqual(all);
    expect(ids(chronicles[name].undated)).toEqual(undated);
  });

  test.each([
    ['its present stage is dated', '2020-02', '2019-05-14', { year: 2020, month: 2 }],
    ['only the release is', null, '2019-05-14', { year: 2019, month: 5 }],
    ['the release gives a year', null, '2019', { year: 2019, month: null }],
    ['the stage is “not later”', '[..2020]', '2019-05', { year: 2019, month: 5 }],
    ['nothing is', null, '[..2019-05-14]', null],
  ])('an agreement when %s', (_, date, published, expected) => {
    const record = agreement({ id: 'a', stages: [{ stage: 'announced', date, source: null }] });
    const releases = [release({ id: 'r', published, agreements: ['a'] })];
    const archive = fixtureArchive(() => ({ agreements: [record], releases, events: [] }));
    expect(momentOf(record, archive)).toEqual(expected);
    expect(archive.chronicles.agreements.all[0]?.moment).toEqual(
      expected && expect.objectContaining(expected),
    );
  });

  test.each([
    ['2019-05-14/2019-06-02', 5],
    ['2019-05', 5],
    ['2019', null],
  ])('an event of %s stands at its first day', (dates, month) => {
    const archive = fixtureArchive(() => ({ events: [event({ id: 'e', dates })] }));
    expect(archive.chronicles.events.all[0]?.moment).toMatchObject({ year: 2019, month });
  });
});
