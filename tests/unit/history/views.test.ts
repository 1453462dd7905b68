import { expect, test } from 'vitest';
import { toHistory, lastVersion } from '#src/lib/history/chronicle.ts';
import type { HistoryEntry } from '#src/lib/history/entry.ts';
import { toArchive } from '#src/lib/graph/archive.ts';
import { historyView } from '#src/lib/views/history.ts';
import { fixtureRecords } from '#tests/fixtures/content-tree.ts';
import { addressesOf, viewAt } from '#tests/fixtures/view.ts';
import { childOf } from '#tests/fixtures/xml.ts';
import { entriesOf, feedAt, feedsFrom, SITE, titles } from '../feeds/read.ts';

const entry = (
  part: Partial<HistoryEntry> & Pick<HistoryEntry, 'day' | 'record'>,
): HistoryEntry => ({
  event: 'published',
  facts: 'f',
  files: 'g',
  fields: {},
  notes: 0,
  why: null,
  to: null,
  changes: [],
  words: [],
  ...part,
});

const records = fixtureRecords();
const [first] = records.agreements;
if (!first) throw new Error('The small archive has agreements.');
const name = `agreements/${first.id}` as const;
const GONE = 'organizations/gone';
const ENTRIES = [
  entry({ day: '2020-01-10', record: name }),
  entry({ day: '2020-01-10', record: GONE }),
  entry({
    day: '2020-02-01',
    record: name,
    event: 'changed',
    why: 'Сумма уточнена.',
    changes: [{ field: 'amount', from: null, to: { value: 5 } }],
  }),
  entry({ day: '2020-03-01', record: GONE, event: 'withdrawn', facts: null, why: 'Повтор' }),
];
const archive = toArchive(records, toHistory(ENTRIES));

test('a page tells the first publication and each change', () => {
  expect(historyView(archive, name, 'ru')).toEqual({
    first: '2020-01-10',
    changes: [
      {
        day: '2020-02-01',
        why: { text: 'Сумма уточнена.', lang: 'ru' },
        facts: [{ field: 'amount', from: null, to: '{ "value": 5 }' }],
        words: [],
      },
    ],
  });
  expect(historyView(archive, 'events/none', 'ru')).toBeNull();
});

test('a withdrawn record has no version that stands', () => {
  expect(lastVersion(archive.history, GONE)).toBeNull();
  expect(lastVersion(archive.history, name)?.day).toBe('2020-02-01');
});

test('the feed of changes has the newest first, each under an address of its own, agreements with their stage', () => {
  const feed = feedAt(feedsFrom(archive), 'changes.xml');
  const ids = entriesOf(feed).map((item) => childOf(item, 'id').text.replace(SITE, ''));
  expect(ids).toEqual([
    '/organizations/gone/#2020-03-01-withdrawn',
    `/en/agreements/${first.id}/#2020-02-01-changed`,
    '/organizations/gone/#2020-01-10-published',
    `/en/agreements/${first.id}/#2020-01-10-published`,
  ]);
  expect(childOf(feed, 'updated').text).toBe('2020-03-01T00:00:00Z');
  expect(titles(feed)[1]).toMatch(/\((?:планируется подписать|подписано|действует|исполнено)\)$/u);
  expect(titles(feedAt(feedsFrom(toArchive(records)), 'changes.xml'))).toEqual([]);
});

test('the page of a year lists every change but first publications, which it counts', () => {
  expect(
    addressesOf(archive, 'changes').filter((address) => !/^\/(?:kk|en)\//u.test(address)),
  ).toEqual(['/changes/', '/changes/2020/']);
  const { rows, spans } = viewAt(archive, 'changes', '/kk/changes/2020/');
  expect(rows.map(({ day, event, stage, why }) => [day, event, stage !== null, why?.text])).toEqual(
    [
      ['2020-03-01', 'withdrawn', false, 'Повтор'],
      ['2020-02-01', 'changed', true, 'Сумма уточнена.'],
    ],
  );
  expect(spans.map(({ span, count }) => [span, count.published, count.changed])).toEqual([
    ['2020-03', 0, 0],
    ['2020-02', 0, 1],
    ['2020-01', 2, 0],
  ]);
  expect(viewAt(toArchive(records), 'changes', '/changes/').spans).toEqual([]);
});
