import { describe, expect, test } from 'vitest';
import { toArchive } from '#src/lib/graph/archive.ts';
import type { Records } from '#src/lib/records/records.ts';
import { pagesOf, viewOf } from '#src/lib/views/kinds.ts';
import { fixtureRecords } from '#tests/fixtures/content-tree.ts';
import { agreement, release } from '#tests/fixtures/records.ts';

/** JSON of every view by address. */
function viewsOf(records: Records): Map<string, string> {
  const archive = toArchive(records);
  return new Map(
    Array.from(pagesOf(archive), (page) => {
      const view = viewOf(archive, page);
      return [view.address, JSON.stringify(view)];
    }),
  );
}

/** Addresses, without languages, whose view is new, gone or different after a change. */
function changedBy(change: (records: Records) => Partial<Records>): string[] {
  const records = fixtureRecords();
  const before = viewsOf(records);
  const after = viewsOf({ ...records, ...change(records) });
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (address) => before.get(address) !== after.get(address),
  );
  return [...new Set(changed.map((address) => address.replace(/^\/(?:kk|en)\//u, '/')))].sort();
}

/** Pages that count the whole archive, or in how many records a field is empty. */
const COUNTING = ['/', '/data/'];

/** Of the other releases those show a new one that stand before and after it in time. */
describe('a change touches only the pages that show it', () => {
  test('a release that mentions nothing', () => {
    const added = changedBy(({ releases }) => ({
      releases: [...releases, release({ id: 'novyy', published: '2019-06-01' })],
    }));
    expect(added).toEqual(
      [
        ...COUNTING,
        '/releases/',
        '/releases/2019/',
        '/releases/2019/06/',
        '/releases/forum-na-reke/',
        '/releases/novyy/',
        '/search/',
      ].sort(),
    );
  });

  test('a release without a date', () => {
    const added = changedBy(({ releases }) => ({
      releases: [...releases, release({ id: 'novyy' })],
    }));
    expect(added).toEqual(
      [
        ...COUNTING,
        '/releases/',
        '/releases/novyy/',
        '/releases/undated/',
        '/releases/vizit/',
      ].sort(),
    );
  });

  test('a release of a year of which there is nothing else', () => {
    const added = changedBy(({ releases }) => ({
      releases: [...releases, release({ id: 'novyy', published: '2021' })],
    }));
    expect(added).toEqual(
      [
        ...COUNTING,
        '/releases/',
        '/releases/2021/',
        '/releases/forum-na-reke/',
        '/releases/novyy/',
      ].sort(),
    );
  });

  test('a draft touches nothing', () => {
    const added = changedBy(({ releases }) => ({
      releases: [...releases, release({ id: 'novyy', event: 'rechnoy-forum-i', draft: true })],
    }));
    expect(added).toEqual([]);
  });

  test('a release about an event touches the event', () => {
    const added = changedBy(({ releases }) => ({
      releases: [...releases, release({ id: 'novyy', event: 'rechnoy-forum-i' })],
    }));
    expect(added).toEqual(
      [
        ...COUNTING,
        '/events/rechnoy-forum-i/',
        '/releases/',
        '/releases/novyy/',
        '/releases/undated/',
        '/releases/vizit/',
      ].sort(),
    );
  });

  test('an agreement touches its parties, its event and whatever counts them', () => {
    const party = { organization: 'northworks', unnamed: false, as: null, text: null } as const;
    const added = changedBy(({ agreements }) => ({
      agreements: [
        ...agreements,
        agreement({ id: 'novoe', event: 'rechnoy-forum-i', parties: [party] }),
      ],
    }));
    expect(added).toEqual(
      [
        ...COUNTING,
        '/agreements/',
        '/agreements/novoe/',
        '/agreements/undated/',
        '/events/',
        '/events/2018/',
        '/events/rechnoy-forum-i/',
        '/kinds/',
        '/kinds/agreement/',
        '/organizations/',
        '/organizations/northworks/',
        '/series/rechnoy-forum/',
        '/stages/',
        '/stages/announced/',
      ].sort(),
    );
  });

  test('the name of an organization', () => {
    const renamed = changedBy(({ organizations }) => ({
      organizations: organizations.map((record) =>
        record.id === 'northworks'
          ? { ...record, names: record.names.map((name) => ({ ...name, text: 'Southworks' })) }
          : record,
      ),
    }));
    expect(renamed).toEqual([
      '/agreements/',
      '/agreements/2019/',
      '/agreements/vetryaki/',
      '/countries/xa/',
      '/countries/xb/',
      '/events/rechnoy-forum-ii/',
      '/kinds/memorandum/',
      '/organizations/',
      '/organizations/northworks/',
      '/organizations/sukhoy-dok/',
      '/organizations/zhel-energo/',
      '/regions/xa-01/',
      '/regions/xb-02/',
      '/releases/forum-na-reke/',
      '/sectors/energy/',
      '/stages/announced/',
    ]);
  });

  test('a correction of the text of a body', () => {
    const corrected = changedBy(({ releases }) => ({
      releases: releases.map((record) =>
        record.id === 'itogi-goda' && record.texts.ru
          ? {
              ...record,
              texts: {
                ru: { ...record.texts.ru, body: { ...record.texts.ru.body, digest: 'other' } },
              },
            }
          : record,
      ),
    }));
    expect(corrected).toEqual(['/releases/itogi-goda/']);
  });

  test('the theme of an event', () => {
    const named = changedBy(({ events }) => ({
      events: events.map((record) =>
        record.id === 'kruglyy-stol' ? { ...record, theme: { ru: 'Мели' } } : record,
      ),
    }));
    expect(named).toEqual(['/data/', '/events/kruglyy-stol/']);
  });
});
