import { describe, expect, test } from 'vitest';
import { must, toArchive } from '#src/lib/graph/archive.ts';
import { multimap } from '#src/lib/graph/multimap.ts';
import { fixtureArchive, fixtureRecords } from '#tests/fixtures/content-tree.ts';
import { agreement, release } from '#tests/fixtures/records.ts';

describe('who refers to a record', () => {
  test.each([
    [
      'releasesOfAgreement',
      { vetryaki: ['forum-na-reke'], bridge: ['forum-na-reke'], parom: ['vizit'] },
    ],
    ['releasesOfEvent', { 'rechnoy-forum-ii': ['forum-na-reke'] }],
    [
      'releasesOfOrganization',
      {
        'ministerstvo-rek': ['forum-na-reke', 'vizit'],
        'zhel-energo': ['forum-na-reke', 'vizit'],
        northworks: ['forum-na-reke'],
        'sukhoy-dok': ['forum-na-reke', 'vizit'],
      },
    ],
    ['agreementsOfEvent', { 'rechnoy-forum-ii': ['vetryaki'] }],
    [
      'agreementsOfOrganization',
      {
        'ministerstvo-rek': ['bridge', 'parom'],
        'zhel-energo': ['parom', 'vetryaki'],
        northworks: ['vetryaki'],
      },
    ],
    ['agreementsAbout', { 'sukhoy-dok': ['vetryaki'] }],
    [
      'eventsOfOrganization',
      { 'ministerstvo-rek': ['rechnoy-forum-ii'], 'sukhoy-dok': ['rechnoy-forum-ii'] },
    ],
    ['eventsInside', { 'rechnoy-forum-ii': ['kruglyy-stol'] }],
    ['eventsOfSeries', { 'rechnoy-forum': ['rechnoy-forum-i', 'rechnoy-forum-ii'] }],
  ] as const)('%s', (name, expected) => {
    expect(Object.fromEntries(fixtureArchive().backlinks[name])).toEqual(expected);
  });

  test('a release that announces an agreement is linked without being a source of a stage', () => {
    const archive = fixtureArchive(() => ({
      agreements: [agreement({ id: 'a' })],
      releases: [release({ id: 'r', agreements: ['a'] })],
    }));
    expect(archive.backlinks.releasesOfAgreement.get('a')).toEqual(['r']);
  });

  test('a release that only bears witness to a later stage is linked to the agreement', () => {
    const archive = fixtureArchive(({ releases, agreements }) => ({
      releases: [...releases, release({ id: 'podpisano' })],
      agreements: agreements.map((record) => ({
        ...record,
        stages: [
          ...record.stages,
          { stage: 'signed', date: '2020', source: { release: 'podpisano' } } as const,
        ],
      })),
    }));
    expect(archive.backlinks.releasesOfAgreement.get('parom')).toEqual(['vizit', 'podpisano']);
  });
});

describe('what is published', () => {
  test('drafts are not, nor what they refer to through them', () => {
    const archive = fixtureArchive();
    expect(fixtureRecords().agreements.map(({ id }) => id)).toContain('chernovik');
    expect([...archive.agreements.keys()]).toEqual(['bridge', 'parom', 'vetryaki']);
    expect([...archive.organizations.keys()]).not.toContain('tikhaya-gavan');
    expect(archive.backlinks.agreementsOfOrganization.has('tikhaya-gavan')).toBe(false);
  });

  test('a draft release announces nothing', () => {
    const archive = fixtureArchive(({ releases }) => ({
      releases: releases.map((record) => ({ ...record, draft: true })),
    }));
    expect(archive.releases.size).toBe(0);
    expect(archive.chronicles.releases.all).toEqual([]);
    expect(archive.backlinks.releasesOfEvent.size).toBe(0);
  });

  test('the graph leaves the records as they are', () => {
    const records = fixtureRecords();
    const before = JSON.stringify(records.releases);
    toArchive(records);
    expect(JSON.stringify(records.releases)).toBe(before);
  });
});

test('a multimap keeps the order of filling and each value once', () => {
  const pairs = [
    ['a', '2'],
    ['b', '1'],
    ['a', '1'],
    ['a', '2'],
  ] as const;
  expect([...multimap(pairs)]).toEqual([
    ['a', ['2', '1']],
    ['b', ['1']],
  ]);
});

test('a record that is not there is an error that names it', () => {
  expect(must(new Map([['a', 1]]), 'a')).toBe(1);
  expect(() => must(new Map<string, number>(), 'nobody')).toThrow('No record or code “nobody”');
});
