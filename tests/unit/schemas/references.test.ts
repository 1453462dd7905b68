import { expect, test } from 'vitest';
import { agreement } from '#src/schemas/agreement.ts';
import { event } from '#src/schemas/event.ts';
import { organization } from '#src/schemas/organization.ts';
import { referencesIn } from '#src/schemas/references.ts';
import { releaseOriginal } from '#src/schemas/release.ts';

test.each([
  [
    'agreement',
    agreement,
    {
      language: 'ru',
      title: { ru: 'А' },
      kind: 'memorandum',
      kindAsGiven: 'меморандум',
      parties: [{ organization: 'first' }, { unnamed: true, text: { ru: 'Б' } }],
      concerns: ['port'],
      sectors: ['energy'],
      regions: ['XA-01', { code: 'XB-02', borders: '2016' }],
      countries: ['XA'],
      stages: [
        { stage: 'announced', source: { release: 'news' } },
        { stage: 'signed', source: { publisher: 'Газета' } },
      ],
      event: 'forum',
    },
    [
      ['kinds', 'memorandum', 'kind'],
      ['organizations', 'first', 'parties.0.organization'],
      ['organizations', 'port', 'concerns.0'],
      ['sectors', 'energy', 'sectors.0'],
      ['regions', 'XA-01', 'regions.0'],
      ['regions', 'XB-02', 'regions.1.code'],
      ['countries', 'XA', 'countries.0'],
      ['releases', 'news', 'stages.0.source.release'],
      ['events', 'forum', 'event'],
    ],
  ],
  [
    'release',
    releaseOriginal,
    {
      title: 'А',
      lead: 'Б',
      issuer: 'ministry',
      event: 'forum',
      agreements: ['bridge', 'ferry'],
      figures: [
        {
          id: 'f',
          indicator: 'trade',
          asGiven: '1',
          value: 1,
          precision: 1,
          unit: 'USD',
          countries: ['XA'],
          sectors: ['energy'],
        },
      ],
      source: {},
      added: '2020-01-01',
    },
    [
      ['organizations', 'ministry', 'issuer'],
      ['events', 'forum', 'event'],
      ['agreements', 'bridge', 'agreements.0'],
      ['agreements', 'ferry', 'agreements.1'],
      ['indicators', 'trade', 'figures.0.indicator'],
      ['units', 'USD', 'figures.0.unit'],
      ['countries', 'XA', 'figures.0.countries.0'],
      ['sectors', 'energy', 'figures.0.sectors.0'],
    ],
  ],
  [
    'organization',
    organization,
    {
      names: [{ text: 'А', language: 'ru', basis: 'text' }],
      kind: 'company',
      legalForm: 'ao',
      country: 'XA',
    },
    [
      ['organization-kinds', 'company', 'kind'],
      ['legal-forms', 'ao', 'legalForm'],
      ['countries', 'XA', 'country'],
    ],
  ],
  [
    'event',
    event,
    {
      language: 'ru',
      name: { ru: 'А' },
      series: 'forums',
      partOf: 'great-forum',
      timeZone: 'Asia/Almaty',
      venues: [{ id: 'v', name: { ru: 'Б' }, organization: 'owner' }],
      organizers: [{ organization: 'host', role: 'organizer' }],
    },
    [
      ['series', 'forums', 'series'],
      ['events', 'great-forum', 'partOf'],
      ['organizations', 'owner', 'venues.0.organization'],
      ['organizations', 'host', 'organizers.0.organization'],
    ],
  ],
])('every reference of an %s, with its place', (_, schema, value, expected) => {
  const found = Array.from(referencesIn(schema, schema.parse(value)), ({ to, id, path }) => [
    to,
    id,
    path.join('.'),
  ]);
  expect(found).toEqual(expected);
});
