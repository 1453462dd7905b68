import { describe, expect, test } from 'vitest';
import { must } from '#src/lib/graph/archive.ts';
import { relatedOlder } from '#src/lib/graph/related.ts';
import type { Agreement } from '#src/lib/records/agreement.ts';
import { fixtureArchive } from '#tests/fixtures/content-tree.ts';
import { agreement } from '#tests/fixtures/records.ts';

const party = (organization: string) =>
  ({ organization, unnamed: false, as: null, text: null }) as const;
const dated = (id: string, date: string | null, rest: Partial<Agreement> = {}) =>
  agreement({
    id,
    sectors: ['energy'],
    stages: [{ stage: 'announced', date, source: null }],
    ...rest,
  });

const AGREEMENTS = [
  dated('self', '2016-09-16', {
    parties: [party('northworks')],
    regions: [{ code: 'XA-01', borders: null }],
  }),
  dated('later', '2017-01'),
  dated('same-month', '2016-09-01'),
  dated('undated', null),
  dated('sector', '2016-08'),
  dated('sector-earlier', '2014'),
  dated('region', '2015', { regions: [{ code: 'XA-01', borders: null }] }),
  dated('party', '2013', { parties: [party('northworks')] }),
  dated('nothing-shared', '2012', { sectors: [] }),
];

function relatedTo(id: string, agreements = AGREEMENTS): string[] {
  const archive = fixtureArchive(() => ({ agreements, releases: [] }));
  return relatedOlder(archive, must(archive.agreements, id));
}

describe('related agreements', () => {
  test('are of earlier months, a shared party before a region before a sector', () => {
    expect(relatedTo('self')).toEqual(['party', 'region', 'sector', 'sector-earlier']);
  });

  test('are five at most, the nearest', () => {
    const days = ['2010', '2009', '2008', '2011'];
    const more = days.map((day) => dated(`of-${day}`, day));
    expect(relatedTo('self', [...AGREEMENTS, ...more])).toEqual([
      ...['party', 'region', 'sector', 'sector-earlier'],
      'of-2011',
    ]);
  });

  test('do not depend on what comes later', () => {
    const more = [...AGREEMENTS, dated('newest', '2018', { parties: [party('northworks')] })];
    expect(relatedTo('self', more)).toEqual(relatedTo('self'));
  });

  test('are none where the month is not known', () => {
    expect(relatedTo('undated')).toEqual([]);
  });
});
