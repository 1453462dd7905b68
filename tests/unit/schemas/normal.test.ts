import { describe, expect, test } from 'vitest';
import { readTree } from '#src/content-tree/tree.ts';
import { readRecords } from '#src/schemas/records.ts';
import { fixtureRecords, folderOf } from '#tests/fixtures/content-tree.ts';

/** Records of files with just these fields. */
function records(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(
    ([file, yaml]) =>
      [
        file,
        `---
${yaml}
---
`,
      ] as const,
  );
  const reading = readRecords(readTree(folderOf(Object.fromEntries(sources))).documents);
  expect(reading.problems).toEqual([]);
  return reading.records;
}

const AGREEMENT = `language: ru
title: { ru: Мост }
kind: agreement
kindAsGiven: соглашение
parties: [{ organization: first }]
stages: [{ stage: announced }]`;

describe('what an editor leaves out is null or an empty list', () => {
  test('in an agreement', () => {
    expect(records({ 'agreements/x.md': AGREEMENT }).agreements).toEqual([
      {
        id: 'x',
        language: 'ru',
        title: { ru: 'Мост' },
        titleSupplied: true,
        kind: 'agreement',
        kindAsGiven: 'соглашение',
        kindBasis: 'own',
        parties: [{ organization: 'first', unnamed: false, as: null, text: null }],
        subject: null,
        concerns: [],
        sectors: [],
        regions: [],
        countries: [],
        places: [],
        amount: null,
        stages: [{ stage: 'announced', date: null, source: null }],
        event: null,
        body: { file: 'agreements/x.md', digest: expect.any(String), links: [] },
        corrections: [],
        draft: false,
      },
    ]);
  });

  test('in an organization', () => {
    const yaml = 'names: [{ text: А, language: ru, basis: text }]\nkind: company';
    expect(records({ 'organizations/x.md': yaml }).organizations).toEqual([
      {
        id: 'x',
        names: [{ text: 'А', language: 'ru', basis: 'text', from: null, to: null, note: null }],
        kind: 'company',
        legalForm: null,
        country: null,
        about: null,
        corrections: [],
        draft: false,
      },
    ]);
  });

  test('in an event and its parts', () => {
    const yaml = `language: ru
name: { ru: Форум }
timeZone: Asia/Almaty
venues: [{ id: v, name: { ru: Зал } }]
sessions: [{ id: s, kind: plenary, title: { ru: А }, start: 2019-05-14T09:00, venue: v }]
participants: [{ text: { ru: Гость }, status: expected }]`;
    expect(records({ 'events/x.md': yaml }).events).toEqual([
      expect.objectContaining({
        series: null,
        edition: null,
        partOf: null,
        theme: null,
        aims: [],
        dates: null,
        place: null,
        venues: [{ id: 'v', name: { ru: 'Зал' }, address: null, organization: null }],
        sessions: [expect.objectContaining({ start: '2019-05-14T09:00', end: null })],
        organizers: [],
        participants: [{ text: { ru: 'Гость' }, office: null, status: 'expected', session: null }],
        attendance: [],
      }),
    ]);
  });

  test('in a release', () => {
    const yaml = "title: А\nlead: Б\nsource: {}\nadded: '2020-01-10'";
    const { releases } = records({ 'releases/undated/x.kk.md': yaml });
    expect(releases).toEqual([
      {
        id: 'x',
        language: 'kk',
        titleSupplied: false,
        texts: {
          kk: {
            title: 'А',
            lead: 'Б',
            translator: null,
            body: { file: 'releases/undated/x.kk.md', digest: expect.any(String), links: [] },
          },
        },
        published: null,
        place: null,
        issuer: null,
        event: null,
        agreements: [],
        totals: [],
        figures: [],
        source: { publisher: null, url: null, retrieved: null, sha256: null },
        corrections: [],
        added: '2020-01-10',
        draft: false,
      },
    ]);
  });
});

describe('what is derived', () => {
  test('countries of regions join those that are named, each once, sorted', () => {
    const yaml = `${AGREEMENT}\nregions: [XB-02, { code: XA-01, borders: '2016' }]\ncountries: [XC, XB]`;
    const [agreement] = records({ 'agreements/x.md': yaml }).agreements;
    expect(agreement?.countries).toEqual(['XA', 'XB', 'XC']);
    expect(agreement?.regions).toEqual([
      { code: 'XB-02', borders: null },
      { code: 'XA-01', borders: '2016' },
    ]);
  });

  test('the folders of an agreement are no part of its identifier', () => {
    const { agreements } = records({ 'agreements/some/folder/x.md': AGREEMENT });
    expect(agreements.map(({ id }) => id)).toEqual(['x']);
  });

  test('original and translations join into one release', () => {
    const [release] = fixtureRecords().releases;
    expect(release?.id).toBe('forum-na-reke');
    expect(release?.language).toBe('ru');
    expect(Object.entries(release?.texts ?? {}).map(([at, { translator }]) => [at, translator]))
      // The original comes last in the record; pages take languages in the order of the site.
      .toEqual(
        expect.arrayContaining([
          ['ru', null],
          ['kk', 'Kelisim'],
        ]),
      );
  });

  test('records are sorted by identifier, whatever their folders', () => {
    const files = { 'agreements/a/z.md': AGREEMENT, 'agreements/b/a.md': AGREEMENT };
    expect(records(files).agreements.map(({ id }) => id)).toEqual(['a', 'z']);
  });

  test('a source outside the archive keeps its parts', () => {
    const [bridge] = fixtureRecords().agreements;
    expect(bridge?.stages).toEqual([
      { stage: 'announced', date: '2019-05-14', source: { release: 'forum-na-reke' } },
      {
        stage: 'signed',
        date: '2020-02',
        source: {
          publisher: 'Borean Gazette',
          url: 'https://gazette.example/bridge',
          retrieved: null,
        },
      },
    ]);
  });

  test('code lists keep their order; an absent list is empty', () => {
    const { taxonomies } = fixtureRecords();
    expect([...taxonomies.stages.keys()].slice(0, 3)).toEqual(['announced', 'signed', 'in-force']);
    expect(taxonomies.regions.get('XA-01')).toEqual({
      id: 'XA-01',
      name: { ru: 'Верхняя область', kk: 'Жоғарғы облыс', en: 'Upper Region' },
      short: null,
      note: null,
      from: null,
      to: null,
      country: 'XA',
      bordersChanged: ['2017-01-01'],
    });
    expect(records({ 'agreements/x.md': AGREEMENT }).taxonomies.kinds.size).toBe(0);
  });
});
